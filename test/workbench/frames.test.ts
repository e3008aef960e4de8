import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureSite } from './fixture-site';
import type { Workbench } from '../../workbench/start-workbench';

let workbench: Workbench;
const resource = join(process.cwd(), 'test', 'workbench', 'fixture-app', 'static', 'main');

beforeAll(async () => {
  mkdirSync(resource, { recursive: true });
  writeFileSync(
    join(resource, 'index.html'),
    '<!doctype html><html><head><script src="./a.js"></script></head><body></body></html>',
  );
  writeFileSync(join(resource, 'a.js'), 'void 0');
  workbench = await fixtureSite();
});
afterAll(async () => {
  await workbench.stop();
  rmSync(join(resource, '..'), { recursive: true });
});

const frame = (path: string): Promise<Response> => fetch(`${workbench.framesUrl}/frames/${path}`);

test('frames stand on another origin than the pages', () => {
  expect(new URL(workbench.framesUrl).origin).not.toBe(new URL(workbench.url).origin);
});

test('the bridge script is the first thing in the head', async () => {
  const html = await (await frame('main/index.html')).text();
  expect(html).toMatch(/<head><script src="\/_workbench\/bridge\.js"/);
});

test('a document has the policy that Forge computes: no inline script, and only the host around it', async () => {
  const policy = (await frame('main/index.html')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
  expect(policy).toMatch(new RegExp(`frame-ancestors [^;]*${workbench.url}`));
  expect(policy).not.toContain('localhost:*');
});

test('nothing outside of the declared resources is served', async () => {
  expect((await frame('main/a.js')).status).toBe(200);
  expect((await frame('main/..%2f..%2fmanifest.yml')).status).toBe(404);
  expect((await frame('other/index.html')).status).toBe(404);
});

test('the themes of the frames come as tokens', async () => {
  const css = await (await fetch(`${workbench.framesUrl}/_workbench/tokens.css`)).text();
  expect(css).toContain('--ds-text');
});
