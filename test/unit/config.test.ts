import { expect, test } from '@playwright/test';
import { describeSettings, readConfig, SETTINGS } from '../../server/config.ts';

test.describe('Settings', () => {
  test('have a default each, so that an empty environment will do', () => {
    const result = readConfig({});
    expect(result.ok && result.config).toMatchObject({
      port: 8787,
      host: '127.0.0.1',
      url: 'http://127.0.0.1:8787',
      demo: false,
      demoPort: 8788,
      secret: undefined,
      trustedProxies: [],
    });
  });

  const accepted: [environment: Record<string, string>, key: string, value: unknown][] = [
    [{ PORT: '65535' }, 'port', 65_535],
    [{ HOST: '::1' }, 'url', 'http://[::1]:8787'],
    [{ WAYSIDE_URL: 'https://help.example.com/' }, 'url', 'https://help.example.com'],
    [{ WAYSIDE_DEMO: '1' }, 'demo', true],
    [{ WAYSIDE_SECRET: 's'.repeat(32) }, 'secret', 's'.repeat(32)],
    [{ WAYSIDE_TRUSTED_PROXIES: '10.0.0.1, ::1 ,' }, 'trustedProxies', ['10.0.0.1', '::1']],
    [{ WAYSIDE_REQUESTS_PER_MINUTE: '1000000' }, 'requestsPerMinute', 1_000_000],
    [{ WAYSIDE_SEARCHES_PER_MINUTE: '1' }, 'searchesPerMinute', 1],
  ];
  for (const [environment, key, value] of accepted) {
    test(`${JSON.stringify(environment)} gives ${key} ${JSON.stringify(value)}`, () => {
      const result = readConfig(environment);
      expect(result.ok && result.config).toMatchObject({ [key]: value });
    });
  }

  const refused: Record<string, string[]> = {
    PORT: ['65536', '-1', '80.5', 'eighty', '1e3'],
    WAYSIDE_TRUSTED_PROXIES: ['proxy.example.com', '10.0.0.0/8'],
    WAYSIDE_URL: ['help', 'ftp://help.example.com', 'https://example.com/help'],
    WAYSIDE_SECRET: ['s'.repeat(31)],
    WAYSIDE_METRICS_TOKEN: ['t'.repeat(31)],
    WAYSIDE_DEMO: ['yes'],
    WAYSIDE_DEMO_PORT: ['no'],
    WAYSIDE_REQUESTS_PER_MINUTE: ['0', '100000001'],
    WAYSIDE_SEARCHES_PER_MINUTE: ['0', '100000001'],
    DATABASE_URL: ['mysql://localhost/wayside', 'wayside'],
  };
  for (const [name, values] of Object.entries(refused)) {
    for (const value of values) {
      test(`${name}=${value} is refused by name`, () => {
        const result = readConfig({ [name]: value });
        expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([name]);
      });
    }
  }

  test('know a proxy however its address is spelt', () => {
    const spelt = '::FFFF:10.0.0.1, FD00:0::1';
    const result = readConfig({ WAYSIDE_TRUSTED_PROXIES: spelt });
    expect(result.ok && result.config.trustedProxies).toEqual(['10.0.0.1', 'fd00::1']);
  });

  test('report all problems at once', () => {
    const result = readConfig({ PORT: 'x', WAYSIDE_DEMO: 'x', WAYSIDE_URL: 'x' });
    expect(result.ok ? [] : result.problems).toHaveLength(3);
  });

  test('are listed by name and meaning, and a secret is never shown', () => {
    const text = describeSettings({ PORT: '9000', WAYSIDE_SECRET: 'do not tell' });
    for (const { name } of SETTINGS) expect(text).toContain(name);
    expect(text).toContain('9000 (default 8787)');
    expect(text).not.toContain('do not tell');
  });
});

test('mail needs a server and an address to come from, and a password is never said', () => {
  const read = (url: string, from: string) =>
    readConfig({ WAYSIDE_SMTP_URL: url, WAYSIDE_MAIL_FROM: from });
  const url = 'smtp://ada:hunter2@mail.example.com:587';
  for (const from of ['help@example.com', 'Wayside <help@example.com>']) {
    expect(read(url, from)).toMatchObject({ ok: true, config: { mail: { url, from } } });
  }
  expect(read('', 'help@example.com')).toMatchObject({ ok: true, config: { mail: undefined } });
  for (const [wrongUrl, from, path] of [
    ['https://ada:hunter2@mail.example.com', 'help@example.com', 'WAYSIDE_SMTP_URL'],
    ['hunter2', 'help@example.com', 'WAYSIDE_SMTP_URL'],
    [url, '', 'WAYSIDE_MAIL_FROM'],
    [url, 'Wayside', 'WAYSIDE_MAIL_FROM'],
    [url, 'a@example.com\r\nBcc: b@example.com', 'WAYSIDE_MAIL_FROM'],
  ] as const) {
    const result = read(wrongUrl, from);
    expect(result).toMatchObject({ ok: false, problems: [{ path }] });
    expect(JSON.stringify(result)).not.toContain('hunter2');
  }
  expect(describeSettings({ WAYSIDE_SMTP_URL: url })).not.toContain('hunter2');
});

test('a log-in service needs an address, a name and a secret, and the secret is never said', () => {
  const all = {
    WAYSIDE_OIDC_ISSUER: 'https://login.example.com/realm',
    WAYSIDE_OIDC_CLIENT_ID: 'wayside',
    WAYSIDE_OIDC_CLIENT_SECRET: 'hunter2',
  };
  expect(readConfig(all)).toMatchObject({
    ok: true,
    config: { oidc: { issuer: all.WAYSIDE_OIDC_ISSUER, clientSecret: 'hunter2' } },
  });
  for (const [name, value] of [
    ['WAYSIDE_OIDC_ISSUER', 'login.example.com'],
    ['WAYSIDE_OIDC_CLIENT_ID', ''],
    ['WAYSIDE_OIDC_CLIENT_SECRET', ''],
  ] as const) {
    const result = readConfig({ ...all, [name]: value });
    expect(result).toMatchObject({ ok: false, problems: [{ path: name }] });
  }
  expect(describeSettings(all)).not.toContain('hunter2');
});
