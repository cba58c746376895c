// style/main.css + style/fonts.css -> style/dist/app.css and style/dist/fonts: bundle, drop what nobody uses, minify.
// Runs on Node 20 and downloads nothing. Stops with exit code 1 when the source names a class that no style sheet has.
import { build } from 'esbuild';
import { transform } from 'lightningcss';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import postcss from 'postcss';
import parseSelector from 'postcss-selector-parser';
import subsetFont from 'subset-font';
import { flatten } from './flatten.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.resolve(root, process.env.OUT ?? 'style/dist');
const sources = (process.env.CONTENT ?? 'index.html,src').split(',').map((p) => path.resolve(root, p));
const { resolve } = createRequire(import.meta.url);
const faults = [];

// --- 1. the words of the source: every class name stands there in full ------------------------------------------
const words = new Set();
const files = new Map();
function scan(p) {
  if (!fs.existsSync(p)) return;
  if (fs.statSync(p).isDirectory()) return fs.readdirSync(p).forEach((f) => scan(path.join(p, f)));
  if (!/\.(rs|html)$/.test(p)) return;
  const text = fs.readFileSync(p, 'utf8').replace(/^\s*\/\/.*$/gm, '');
  files.set(path.relative(root, p), { text, words: new Set(text.match(/[A-Za-z0-9_-]+/g)) });
}
sources.forEach(scan);

// What no page shows is not in the module either: a component counts when a file that counts names something of it.
const gallery = (process.env.TRUNK_BUILD_FEATURES ?? '').split(',').includes('bouwstenen');
const isComponent = (name) => /^src\/components\/(?!mod\.rs)/.test(name);
const names = ({ text }) => [...text.matchAll(/^pub(?:\(super\))? (?:fn|struct|enum|type|const|static) (\w+)/gm)].map((m) => m[1]);
const counted = new Set([...files.keys()].filter((f) => !isComponent(f) && (gallery || !f.startsWith('src/bouwstenen'))));
counted.delete('src/components/mod.rs');
for (const file of counted) { // a Set may grow while it is walked
  for (const [other, content] of files) {
    if (isComponent(other) && names(content).some((name) => files.get(file).words.has(name))) counted.add(other);
  }
}
for (const file of counted) files.get(file).words.forEach((word) => words.add(word));
const written = new Set([...files.values()].flatMap((file) => [...file.words]));

// --- 2. fonts: each file cut down to its unicode-range -----------------------------------------------------------
const characters = (range) => range.split(',').flatMap((part) => {
  const [from, to = from] = part.trim().replace(/^U\+/i, '').split('-').map((hex) => parseInt(hex, 16));
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
}).join('');

async function makeFonts() {
  const dir = path.join(out, 'fonts');
  fs.mkdirSync(dir, { recursive: true });
  const css = postcss.parse(fs.readFileSync(path.join(root, 'style/fonts.css'), 'utf8'));
  const faces = [];
  css.walkAtRules('font-face', (rule) => {
    const of = (prop) => rule.nodes.find((d) => d.prop === prop);
    const [, file, name] = of('src').value.match(/url\("(.+?)#(\w+)"\)/);
    faces.push({ file, name, src: of('src'), weight: of('font-weight').value, range: of('unicode-range').value });
  });
  const made = [];
  for (const { file, name, src, weight, range } of faces) {
    const font = await subsetFont(fs.readFileSync(resolve(file)), characters(range), {
      targetFormat: 'woff2',
      keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'],
    });
    const hash = createHash('sha256').update(font).digest('hex').slice(0, 8);
    const target = `noto-sans-${name}-${weight}-${hash}.woff2`;
    fs.writeFileSync(path.join(dir, target), font);
    src.value = src.value.replace(/url\(".+?"\)/, `url("./fonts/${target}")`);
    made.push(target);
  }
  const licence = fs.readFileSync(resolve('@fontsource/noto-sans/LICENSE'), 'utf8');
  fs.writeFileSync(path.join(dir, 'OFL.txt'), `${licence.trimEnd()}\n\nThe files in this folder were cut down to fewer characters (see style/fonts.css).\n`);
  made.push('OFL.txt');
  for (const f of fs.readdirSync(dir)) if (!made.includes(f)) fs.unlinkSync(path.join(dir, f));
  const html = fs.readFileSync(path.join(root, 'index.html'), 'utf8');
  for (const [, preloaded] of html.matchAll(/href="\/fonts\/([^"]+)"/g)) {
    if (!made.includes(preloaded)) faults.push(`index.html preloads /fonts/${preloaded}, which is not made. The name is now one of: ${made.join(' ')}`);
  }
  return css.toString();
}

// --- 3. bundle ---------------------------------------------------------------------------------------------------
async function bundle() {
  const result = await build({
    absWorkingDir: root, entryPoints: ['style/main.css'], bundle: true, write: false,
    conditions: ['style'], legalComments: 'none', logLevel: 'warning',
  });
  return result.outputFiles[0].text;
}

// --- 4. prune ----------------------------------------------------------------------------------------------------
// A selector goes only when a class or an attribute outside every pseudo-class function never occurs in the source. An
// element that is disabled has the attribute; ours never do.
function dropUnusedSelectors(css) {
  const needed = (n) => ({ class: n.value, attribute: n.attribute, pseudo: n.value === ':disabled' && 'disabled' })[n.type];
  const isUsed = (selector) => !selector.nodes.some((n) => needed(n) && !words.has(needed(n)));
  css.walkRules((rule) => {
    if (rule.parent.type === 'atrule' && /keyframes/.test(rule.parent.name)) return;
    const keep = parseSelector().astSync(rule.selector).nodes.filter(isUsed).map(String);
    if (keep.length) rule.selector = keep.join(','); else rule.remove();
  });
}

// A custom property stays when a real declaration reads it, directly or through others.
function dropUnusedProperties(css) {
  const read = (value) => [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map((m) => m[1]);
  const live = new Set();
  const leadsTo = new Map();
  css.walkDecls((d) => {
    if (d.prop.startsWith('--')) leadsTo.set(d.prop, [...(leadsTo.get(d.prop) ?? []), ...read(d.value)]);
    else read(d.value).forEach((p) => live.add(p));
  });
  for (const p of live) for (const next of leadsTo.get(p) ?? []) live.add(next); // a Set may grow while it is walked
  css.walkDecls(/^--/, (d) => { if (!live.has(d.prop)) d.remove(); });
}

function dropEmpty(css) {
  css.walkRules((rule) => { if (!rule.nodes.length) rule.remove(); });
  css.walkAtRules((rule) => { if (rule.nodes && !rule.nodes.length && rule.name !== 'layer') rule.remove(); });
}

// --- 5. gate: a class of the design system or of ours that no style sheet knows is a typing error -------------------
function checkClasses(css) {
  const known = new Set();
  css.walkRules((rule) => { for (const m of rule.selector.matchAll(/\.([A-Za-z][\w-]*)/g)) known.add(m[1]); });
  const ours = /^(utrecht-|denhaag-|app-|nl-(button|data-badge|number-badge|heading|link|paragraph|skip-link))[a-z_-]*/;
  const unknown = [...written].filter((w) => ours.test(w) && !known.has(w));
  if (unknown.length) faults.push(`No style sheet has these classes: ${unknown.sort().join(' ')}`);
}

fs.mkdirSync(out, { recursive: true });
const [fonts, components] = await Promise.all([makeFonts(), bundle()]);
const css = postcss.parse(components);
checkClasses(css);
dropUnusedSelectors(css);
flatten(css);
dropUnusedProperties(css);
dropEmpty(css);

if (faults.length) {
  console.error(faults.map((f) => `style: ${f}`).join('\n'));
  process.exit(1);
}
const banner = '/*! Contains CSS of NL Design System, Gemeente Utrecht, Frameless B.V. and Gemeente Den Haag, EUPL-1.2; fonts under the SIL OFL 1.1. See THIRD-PARTY.md */\n';
const { code } = transform({ filename: 'app.css', code: Buffer.from(`${fonts}\n${css}`), minify: true });
fs.writeFileSync(path.join(out, 'app.css'), banner + code);
