import type { FileRefusal } from '@bti/domain';
import { tagsOf, valuesOf, type XmlTag } from './xml-tags.js';

/** More than any form has in one part. */
export const largestPart = 60_000_000;

/** Fields of Word that bring in something from where their words say. */
const including = /^(includepicture|includetext|import|link|database|rd)\b/i;
/** A server, in an address or as Windows writes it; one's own disk leads nowhere from anybody else's. */
const server = /(?:^|["\s])\\{2,}[^\s\\"]|\b(?!file:\/{3})[a-z]{2,12}:\/\//i;

/** What a spreadsheet asks another program for, and what it fetches as it is counted. */
const asking = /\bDDE\s{0,9}\(/i;
const fetching = /\b(?:WEBSERVICE|IMAGE|RTD)\s{0,9}\(/i;

const ddeTags = new Set(['ddeLink', 'dde-source', 'dde-link', 'dde-connection-decl']);
const connectionTags = new Set(['webPr', 'olapPr', 'dbPr']);
/** The model that a workbook has in itself is no connection to elsewhere. */
const ownModel = 'Data Model Connection';

/** A text without any of this has nothing that does anything; most have not, and are not read letter by letter. */
const suspicious =
  /ddeLink|dde-|(?:dde|image|rtd|webservice)\s{0,9}\(|instrText|fldSimple|(?:web|olap|db)Pr\b|<!|&#/i;

/**
 * What the text of a part does by itself when the document is opened: it starts or asks another program (DDE), fetches
 * something, or says in its head what its own words mean. Nothing where it only stands there.
 */
export function doneByItself(xml: string): FileRefusal | undefined {
  if (!suspicious.test(xml)) return undefined;
  if (/<!ENTITY/i.test(xml)) return 'hiddenContent';
  const fields = new Fields();
  for (const tag of tagsOf(xml)) {
    const refused = refusalOf(tag) ?? fields.read(tag);
    if (refused) return refused;
  }
  return fields.end();
}

function refusalOf(tag: XmlTag): FileRefusal | undefined {
  if (ddeTags.has(tag.name)) return 'liveLink';
  if (connectionTags.has(tag.name) && !valuesOf(tag, 'connection').includes(ownModel)) return 'remoteContent';
  const isFormula = tag.name === 'f' || tag.name === 'definedName';
  for (const formula of isFormula ? [tag.words] : valuesOf(tag, 'formula')) {
    // What a formula holds in quotes is words.
    const plain = formula.replace(/"[^"]*"/g, '""');
    if (asking.test(plain)) return 'liveLink';
    if (fetching.test(plain)) return 'remoteContent';
  }
  return undefined;
}

/** A field of Word: the words of its code, and whether its name is itself what another field comes to. */
type Field = { code: string; counted: boolean; done: boolean };

/** The fields of a part of Word, which lets a code be cut into pieces, and one field stand in another's. */
class Fields {
  readonly #open: Field[] = [];

  read(tag: XmlTag): FileRefusal | undefined {
    const last = this.#open.at(-1);
    if (tag.name === 'fldSimple') return refusalOfCode(valuesOf(tag, 'instr').join(' '));
    if (tag.name === 'instrText' || tag.name === 'delInstrText') {
      if (!last || last.done) return refusalOfCode(tag.words);
      last.code += tag.words;
      return undefined;
    }
    if (tag.name !== 'fldChar') return undefined;
    const [kind] = valuesOf(tag, 'fldCharType');
    if (kind === 'begin') {
      if (last && !last.done && last.code.trim() === '') last.counted = true;
      this.#open.push({ code: '', counted: false, done: false });
    }
    if (kind === 'separate' && last) last.done = true;
    return kind === 'end' ? refusalOfField(this.#open.pop()) : undefined;
  }

  /** The fields that no end was written for. */
  end(): FileRefusal | undefined {
    for (const field of this.#open) {
      const refused = refusalOfField(field);
      if (refused) return refused;
    }
    return undefined;
  }
}

/** No honest field hides what it is called. */
const refusalOfField = (field?: Field): FileRefusal | undefined =>
  field?.counted ? 'liveLink' : refusalOfCode(field?.code ?? '');

function refusalOfCode(code: string): FileRefusal | undefined {
  const words = code.trim();
  if (/^dde(auto)?\b/i.test(words)) return 'liveLink';
  return including.test(words) && server.test(words) ? 'remoteContent' : undefined;
}
