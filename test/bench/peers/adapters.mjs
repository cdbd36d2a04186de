// Runs beside the packages of package.json, in the folder they are installed in: one way to call every prose linter.
import { createRequire } from 'node:module';
import { TextlintKernel } from '@textlint/kernel';
import { text as alexText } from 'alex';
import { LocalLinter } from 'harper.js';
import { slimBinaryInlined } from 'harper.js/slimBinaryInlined';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextProfanities from 'retext-profanities';
import retextSimplify from 'retext-simplify';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import writeGood from 'write-good';

const require = createRequire(import.meta.url);
const defaultOf = (name) => {
  const module = require(name);
  return module.default ?? module;
};

/** The span of a message of unified's linters. */
function spanOf({ place, position }) {
  const { start = place ?? position, end = start } = place ?? position ?? {};
  return { start: start?.offset ?? 0, end: end?.offset ?? 0 };
}

const retext = unified()
  .use(retextEnglish)
  .use(retextProfanities)
  .use(retextEquality)
  .use(retextPassive)
  .use(retextIntensify)
  .use(retextSimplify)
  .use(retextStringify)
  .freeze();

function textlintOptions() {
  const google = defaultOf('@textlint-rule/textlint-rule-preset-google');
  const rules = Object.entries(google.rules).map(([ruleId, rule]) => ({ ruleId, rule }));
  for (const name of ['write-good', 'stop-words', 'common-misspellings'])
    rules.push({ ruleId: name, rule: defaultOf(`textlint-rule-${name}`) });
  const plugins = [{ pluginId: 'text', plugin: defaultOf('@textlint/textlint-plugin-text') }];
  return { ext: '.txt', filePath: 'message.txt', plugins, rules };
}

/** Every linter by name: spans (UTF-16 offsets) of what it finds in a text. */
export async function loadPeers() {
  const kernel = new TextlintKernel();
  const options = textlintOptions();
  const harper = new LocalLinter({ binary: slimBinaryInlined });
  await harper.setup();
  return {
    'write-good': async (text) =>
      writeGood(text).map(({ index, offset }) => ({ start: index, end: index + offset })),
    alex: async (text) => alexText(text).messages.map(spanOf),
    retext: async (text) => (await retext.process(text)).messages.map(spanOf),
    textlint: async (text) =>
      (await kernel.lintText(text, options)).messages.map(({ range: [start, end] }) => ({ start, end })),
    'harper.js': async (text) =>
      (await harper.lint(text, { language: 'plaintext' })).map((lint) => {
        const { start, end } = lint.span();
        return { start, end };
      }),
  };
}
