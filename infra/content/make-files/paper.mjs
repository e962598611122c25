/** What stands on the paper of a tool, as blocks: its title, what it is, how it is used, and what is filled in. */
export function paperOf(tool, lang) {
  const text = (value) => value?.[lang] ?? value?.nb ?? '';
  const blocks = [
    { kind: 'title', text: text(tool.title) },
    { kind: 'lead', text: text(tool.summary) },
  ];
  for (const block of tool.use?.[lang]?.content ?? tool.use?.nb?.content ?? [])
    blocks.push(...fromRich(block));
  for (const field of tool.formFields ?? [])
    blocks.push({ kind: 'field', text: text(field.label), help: text(field.help), answer: field.answer });
  return blocks;
}

function fromRich(block) {
  if (block.type === 'paragraph') return [{ kind: 'text', text: wordsOf(block) }];
  if (block.type === 'heading') return [{ kind: 'part', text: wordsOf(block) }];
  return (block.content ?? []).map((entry, index) => ({
    kind: 'heading',
    text: `${block.type === 'orderedList' ? `${index + 1}. ` : ''}${wordsOf(entry)}`,
  }));
}

const wordsOf = (node) => node.text ?? (node.content ?? []).map(wordsOf).join('');

/** How many lines are left open for an answer. */
export const openLines = { short: 1, long: 4, date: 1, yesNo: 1 };
export const yesNo = { nb: '☐ Ja   ☐ Nei', nn: '☐ Ja   ☐ Nei' };
