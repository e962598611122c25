import { describe, expect, it } from 'vitest';
import { mapPasted, writeHtml, type Pasted } from './paste.js';

const el = (tag: string, children: (Pasted | string)[] = [], attrs: Record<string, string> = {}): Pasted => ({
  tag,
  attrs,
  children,
});
const html = (...nodes: (Pasted | string)[]) => writeHtml(mapPasted(nodes));

describe('a paste from a web page', () => {
  it('keeps headings as our two, lists and links, and drops the rest', () => {
    expect(
      html(
        el('div', [
          el('h1', ['Møte']),
          el('p', [
            'Se ',
            el('a', ['veilederen'], { href: 'https://eksempel.no/v' }),
            el('img', [], { src: 'x' }),
          ]),
          el('ul', [el('li', ['Én']), el('li', [el('p', ['To'])])]),
          el('script', ['alert(1)']),
        ]),
      ),
    ).toBe(
      '<h3>Møte</h3><p>Se <a href="https://eksempel.no/v">veilederen</a></p><ul><li>Én</li><li><p>To</p></li></ul>',
    );
  });

  it('never lets an unsafe address or markup through', () => {
    expect(html(el('a', ['her'], { href: 'javascript:alert(1)' }))).toBe('her');
    expect(html(el('p', ['<b>&"']))).toBe('<p>&lt;b&gt;&amp;&quot;</p>');
  });

  it('keeps strong and emphasis, also when they are only a look, and sees through a false bold', () => {
    expect(html(el('b', ['x'], { style: 'font-weight:normal' }))).toBe('x');
    expect(html(el('b', ['x'], { style: 'mso-bidi-font-weight:normal' }))).toBe('<strong>x</strong>');
    expect(html(el('span', ['fet'], { style: 'font-weight:700' }))).toBe('<strong>fet</strong>');
    expect(html(el('span', ['skrå'], { style: 'font-style: italic' }))).toBe('<em>skrå</em>');
  });

  it('gives the words of a table, a paragraph a cell', () => {
    expect(html(el('table', [el('tr', [el('td', ['Hvem']), el('td', ['Kontaktlærer'])])]))).toBe(
      '<p>Hvem</p><p>Kontaktlærer</p>',
    );
  });
});

describe('a paste from Word', () => {
  const marker = (text: string) => el('span', [text], { style: 'mso-list:Ignore' });
  const item = (level: number, mark: string, text: string) =>
    el('p', [marker(mark), text], { class: 'MsoListParagraph', style: `mso-list:l0 level${level} lfo1` });

  it('turns pretended lists into real ones, nested by level', () => {
    expect(html(item(1, '·', 'Én'), item(2, 'o', 'Under'), item(1, '·', 'To'), el('p', ['Etterpå']))).toBe(
      '<ul><li><p>Én</p><ul><li><p>Under</p></li></ul></li><li><p>To</p></li></ul><p>Etterpå</p>',
    );
  });

  it('tells numbered lists from others', () => {
    expect(html(item(1, '1.', 'Først'), item(1, '2.', 'Så'))).toBe(
      '<ol><li><p>Først</p></li><li><p>Så</p></li></ol>',
    );
  });

  it('takes the title of a document as a heading', () => {
    expect(
      html(el('p', ['Møtereferat'], { class: 'MsoTitle' }), el('p', ['Tekst'], { class: 'MsoNormal' })),
    ).toBe('<h3>Møtereferat</h3><p>Tekst</p>');
  });

  it('keeps what is strong where Word says something of other scripts', () => {
    expect(html(el('b', ['x'], { style: 'mso-bidi-font-weight:normal' }))).toBe('<strong>x</strong>');
  });

  it('drops empty paragraphs, hidden text and style sheets', () => {
    expect(
      html(
        el('style', ['p{}']),
        el('p', [el('o:p', ['\u00a0'])]),
        el('p', ['Tekst', el('span', ['skjult'], { style: 'mso-hide:all' })]),
        el('p', ['\u00a0']),
      ),
    ).toBe('<p>Tekst</p>');
  });
});
