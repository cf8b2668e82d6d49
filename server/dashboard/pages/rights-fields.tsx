/**
 * The fields that say what somebody may see: one role, and all sites or some of them.
 * @module
 */

import { maySee, ROLES } from '../auth/accounts.ts';
import type { Rights } from '../auth/people.ts';
import type { SiteVisit } from '../visit.ts';

export function RightsFields({ visit, rights }: { visit: SiteVisit; rights: Rights }) {
  const words = visit.words.people;
  return (
    <>
      <fieldset class="choices">
        <legend>{words.role}</legend>
        {ROLES.map((role) => (
          <label for={`role-${role}`}>
            <input
              id={`role-${role}`}
              type="radio"
              name="role"
              value={role}
              checked={role === rights.role}
            />
            <span>
              {words.roles[role]}
              <small>{words.roleNotes[role]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {visit.sites.length > 1 && (
        <fieldset class="choices">
          <legend>{words.sites}</legend>
          <Choice id="sites" value="all" label={words.allSites} isOn={rights.sites === 'all'} />
          {visit.sites.map(({ id, name }) => (
            <Choice
              id={`site-${id}`}
              value="on"
              label={name}
              isOn={rights.sites !== 'all' && maySee(rights.sites, id)}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

function Choice(props: { id: string; value: string; label: string; isOn: boolean }) {
  const { id, value, label, isOn } = props;
  return (
    <label for={id}>
      <input id={id} type="checkbox" name={id} value={value} checked={isOn} />
      <span>{label}</span>
    </label>
  );
}
