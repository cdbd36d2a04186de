import { defineRule } from '../../linter/rule.ts';

export default defineRule({
  meta: {
    docs: {
      description:
        'front matter with a wrong type, an unknown key, or a date, zone or region that does not exist',
      guide: '',
      why: 'Every other check leans on the context. A value that cannot be read is left out, so the note is judged without it.',
    },
    defaultSeverity: 'error',
    messages: { value: '{{message}}' },
    hasSuggestions: true,
  },
  defaultOptions: {},
  *check(_draft, { problems }) {
    for (const { message, span, suggestion } of problems) {
      const suggestions = suggestion
        ? [{ title: suggestion.title, edits: [{ span: suggestion.span, text: suggestion.text }] }]
        : [];
      yield { messageId: 'value', data: { message }, span, suggestions };
    }
  },
});
