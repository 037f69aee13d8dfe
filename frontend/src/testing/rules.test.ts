import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));

const production = files.filter(
  ({ path }) => !path.startsWith('testing/') && !/\.test\.tsx?$/.test(path) && path !== 'api/schema.d.ts',
);

/** What a file imports from within src, as paths from src. */
function imports({ path, text }: { path: string; text: string }): string[] {
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)].map(([, target = '']) =>
    join(path, '..', target).replaceAll('\\', '/'),
  );
}

const breaking = (wrong: (path: string, target: string) => boolean) =>
  production.flatMap((file) =>
    imports(file)
      .filter((target) => wrong(file.path, target))
      .map((target) => `${file.path} imports ${target}`),
  );

const featureOf = (path: string) => /^features\/([^/]+)/.exec(path)?.[1];

describe('the house rules', () => {
  it('features never import each other', () => {
    const crossing = breaking((path, target) => {
      const own = featureOf(path);
      const other = featureOf(target);
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(crossing).toEqual([]);
  });

  it('only the application knows the features and the router', () => {
    expect(
      breaking((path, target) => !/^(app|features)\//.test(path) && featureOf(target) !== undefined),
    ).toEqual([]);
    expect(breaking((path, target) => !/^(app\/|main)/.test(path) && target.startsWith('app/'))).toEqual([]);
  });

  it('lib, ui and api know nothing above them', () => {
    const order = ['lib', 'ui', 'auth', 'features'];
    const rank = (path: string) => order.findIndex((layer) => path.startsWith(`${layer}/`));
    expect(breaking((path, target) => rank(path) >= 0 && rank(target) > rank(path))).toEqual([]);
    expect(breaking((path, target) => path.startsWith('api/') && /^(ui|auth|app)\//.test(target))).toEqual(
      [],
    );
  });

  it('mocks and fixtures stay out of the product', () => {
    expect(breaking((_, target) => target.startsWith('testing/'))).toEqual([]);
    expect(production.filter(({ text }) => /from 'msw/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('sentences live in i18n', () => {
    const sentence = /[\u3040-\u309f]{2}/;
    const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
    const wordy = production.filter(
      ({ path, text }) => !path.startsWith('i18n/') && sentence.test(code(text)),
    );
    expect(wordy.map(({ path }) => path)).toEqual([]);
  });

  it('addresses are written in lib/paths only', () => {
    const written = production.filter(
      ({ path, text }) => !/^(lib\/paths|app\/router)/.test(path) && /\bto="\//.test(text),
    );
    expect(written.map(({ path }) => path)).toEqual([]);
  });

  it('every file is short', () => {
    const long = production.filter(
      ({ path, text }) => !path.startsWith('i18n/') && text.split('\n').length > 300,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
