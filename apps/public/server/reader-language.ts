import type { InterfaceLanguage } from '@bti/domain';

/** The written Norwegian that a browser asks for, for the pages that belong to no site: nynorsk only where it is put first. */
export function readerLanguage(header: string | undefined): InterfaceLanguage {
  const asked = (header ?? '')
    .slice(0, 200)
    .toLowerCase()
    .split(',')
    .map((part) => {
      const [code = '', ...more] = part.trim().split(';');
      const weight = more.find((value) => value.trim().startsWith('q='));
      return { code: code.split('-')[0], weight: weight ? Number(weight.trim().slice(2)) || 0 : 1 };
    });
  const wish = (...codes: string[]) =>
    Math.max(0, ...asked.filter(({ code }) => codes.includes(code!)).map(({ weight }) => weight));
  const nynorsk = wish('nn');
  if (nynorsk === 0) return 'nb';
  const bokmal = wish('nb', 'no');
  if (nynorsk !== bokmal) return nynorsk > bokmal ? 'nn' : 'nb';
  return asked.findIndex(({ code }) => code === 'nn') <
    asked.findIndex(({ code }) => code === 'nb' || code === 'no')
    ? 'nn'
    : 'nb';
}
