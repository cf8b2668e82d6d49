/**
 * What every event says of the place and the help in which something was done.
 * @module
 */

import { maskPath, UNMATCHED } from '../core/journey.ts';
import { findDevice } from '../telemetry/connect.ts';
import type { EventContext } from '../telemetry/telemetry.ts';
import type { Box } from './box.ts';
import { armOf } from './experiment.ts';

export function describePlace(box: Box): EventContext {
  const place = box.place();
  const { language, hash } = box.parts.source;
  const arm = armOf(box);
  return {
    page: place?.page ?? maskPath(location.pathname),
    stage: place?.stage ?? UNMATCHED,
    stageFrom: place?.from ?? 'none',
    language,
    device: findDevice(),
    ...(hash && { catalogue: hash }),
    ...(arm && { arm }),
  };
}
