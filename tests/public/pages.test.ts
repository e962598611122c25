import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../support/api.js';
import { furuAas, havVik } from './fixture.js';
import { publishedApi } from './published-api.js';
import { openSite, type OpenSite } from './start-site.js';

const host = 'furuaas.localhost';
let api: TestApi;
let site: OpenSite;

beforeAll(async () => {
  api = await publishedApi(furuAas, havVik);
  site = await openSite(api.url, host);
});
afterAll(async () => {
  await site.close();
  await api.close();
});

const links = (html: string) =>
  [...html.matchAll(/href="(\/[^"#]*)(?:#[^"]*)?"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));

describe('the pages', () => {
  it('lead to each other and nowhere else: every link answers, in both languages, without a script', async () => {
    const seen = new Set(['/']);
    for (const path of seen) {
      const answer = await site.get(host, path);
      expect([path, answer.status]).toEqual([path, 200]);
      if (!String(answer.headers['content-type']).startsWith('text/html')) continue;
      expect(answer.text).not.toContain('<script');
      expect(answer.text.match(/<h1/g)).toHaveLength(1);
      expect(answer.text).toMatch(/<title>[^<]+<\/title>/);
      for (const link of links(answer.text)) seen.add(link);
    }
    expect(seen.size).toBeGreaterThan(90);
  });

  it('of a step say everything a step has', async () => {
    const { text } = await site.get(host, '/trinn/ta-undringen-pa-alvor');
    for (const words of [
      'Mistanke om vold eller overgrep?',
      'Gjelder det en kollega?',
      'Den som undrer seg',
      'gjør det',
      'Innen 2 uker',
      'Undringsnotat',
      '(PDF, 690 kB)',
      'Hvor lenge har det vart?',
      'Barnets stemme',
      'Her dokumenterer du',
      'Plikt til samarbeid',
      'Neste',
    ])
      expect(text).toContain(words);
    const main = text.slice(text.indexOf('<main'));
    expect(main.indexOf('Mistanke om vold')).toBeLessThan(main.indexOf('Du har sett'));
    expect(text).toContain('href="tel:112"');
  });

  it('of a guide hold every level, step, tool and outcome', async () => {
    const { text } = await site.get(host, '/veileder/fra-uro-til-handling');
    for (const words of [
      'Nivå 3',
      'Saken avsluttes',
      'Tverrfaglig møte',
      'Samtykke til samarbeid',
      'Vi må se mer',
    ])
      expect(text).toContain(words);
    expect(text.match(/Mistanke om vold eller overgrep\?<\/h2>/g)).toHaveLength(1);
  });

  it.each([
    [
      '/verktoy',
      ['Skjema', '>2</small>', 'Undringsnotat', 'Gikk ut 31. januar 2026', 'Etter nivå', 'Nivå 1'],
    ],
    ['/verktoy/undringsnotat', ['Skjema', '(PDF, 690 kB)', 'side 29', 'Hva har du sett?', 'BTI-koordinator']],
    ['/tjeneste', ['Barnevern', 'href="tel:00000003"', 'Helsestasjonen']],
    [
      '/tjeneste/helsestasjonen',
      ['href="tel:00000002"', 'Timebestilling', '8–15.30', 'ingen henvisning', 'Foreldregruppe', '0–20 år'],
    ],
    ['/arena', ['Ressursteamet', 'Første tirsdag', 'Nivå 3']],
    [
      '/arena/ressursteam',
      [
        'Kalles også',
        '<th scope="row">',
        'Ved behov',
        'når saken gjelder helse',
        'Gir saken tilbake til',
        'Saken avsluttes',
      ],
    ],
    ['/tiltak', ['Selektert, for utsatte grupper', '2–6 år', 'Helsestasjonen']],
    ['/tiltak/foreldregruppe', ['Gratis', 'Ring helsestasjonen.', '2–6 år']],
    ['/rolle', ['Den som undrer seg', 'Helsestasjonen']],
    ['/rolle/naermeste-leder', ['Veileder', 'får beskjed', 'avgjør', 'Ressursteamet', 'deltar', 'Vikar for']],
    ['/begrep', ['href="#bokstav-u"', 'En uro du ikke har satt ord på ennå.', 'Stafettpinne']],
    ['/begrep/undring', ['undringen, undrer', 'Stafettpinne']],
    ['/lovhjemmel', ['Barnevernsloven', '§ 15-8', 'Alle kommunale tjenester']],
    [
      '/lovhjemmel/samarbeid',
      ['§ 15-8', '1. august 2026', 'Tjenestene skal samarbeide', 'https://lovdata.no/'],
    ],
    ['/organisering', ['Kommunenivå', 'Avtaler mellom tjenestene']],
    [
      '/organisering/kommunenivaa',
      [
        'Kompetanse',
        'Ungdomsrådet er med',
        'Brukermedvirkning',
        'Evaluering',
        'Samhandlingsavtale',
        'Oppvekstplan',
      ],
    ],
    [
      '/bolk/avtaler',
      ['Kommunenivå', 'hvem som kaller inn', 'Oppvekstplan', 'https://furuaas.example/avtale'],
    ],
    ['/plan', ['Kommunale planer', 'Vedtatt av Kommunestyret 20. november 2025', 'Gyldig til']],
    ['/plan/oppvekstplan', ['25/100', 'Tidlig innsats er det første', '31. desember 2029']],
    ['/rad', ['Til deg som er mor, far eller foresatt', '6–16 år']],
    ['/rad/nar-barnet-ikke-vil-pa-skolen', ['Snakk med noen', 'Skolene', 'ring skolen samme dag']],
    ['/hjelpetelefon', ['href="tel:116111"', 'Hele døgnet, gratis']],
    ['/hjelpetelefon/politi', ['href="tel:112"', 'Når det er fare for liv og helse.']],
    ['/viktig/vold-eller-overgrep', ['Ikke snakk med foreldrene først.', 'href="tel:112"']],
    ['/side/om-modellen', ['Hvorfor vi gjør det', 'https://www.bufdir.no/']],
  ])('of %s say what is known of it', async (path, facts) => {
    const { text } = await site.get(host, path);
    const main = text.slice(text.indexOf('<main'), text.indexOf('</main'));
    expect(facts.filter((fact) => !main.includes(fact))).toEqual([]);
  });

  it('show where one is on a level, and who keeps a page true', async () => {
    const step = (await site.get(host, '/trinn/konkretiser')).text;
    expect(step).toMatch(/aria-label="Trinn, Nivå 0"/);
    expect(step).toMatch(/href="\/trinn\/konkretiser"[^>]*aria-current="step"[^>]*>2a</);
    const arena = (await site.get(host, '/arena/ressursteam')).text;
    expect(arena).toMatch(/Ansvarlig for innholdet: <a href="\/rolle\/bti-koordinator">BTI-koordinator<\/a>/);
    expect(arena).toContain('Utgave 1, publisert 20. november 2026');
  });

  it('explain a term once, where it is first used, never in a heading or a link', async () => {
    const { text } = await site.get(host, '/trinn/del');
    expect(text.match(/<button[^>]*popovertarget="ord-undring"/g)).toHaveLength(2);
    expect(text).toMatch(/class="term" popovertarget="ord-undring">undringen?</);
    expect(text).toMatch(/id="ord-undring" class="word" popover=""/);
    expect(text).toContain('En uro du ikke har satt ord på ennå.');
    for (const [inside] of text.matchAll(/<(h[1-6]|a)\b[^>]*>.*?<\/\1>/gs))
      expect(inside).not.toContain('class="term"');
  });

  it('of the front page are ways in for each who comes, and the band of the figure', async () => {
    const { text } = await site.get(host, '/');
    for (const words of [
      'Hva trenger du?',
      'Jeg arbeider med barn og unge',
      'Jeg er mor, far eller foresatt',
      'Tidlig innsats',
      'Tverrfaglig samarbeid',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Jeg er barn eller ungdom');
  });

  it('in another language keep the page, and mark what is not translated', async () => {
    const { text } = await site.get(host, '/nn/steg/ta-undringen-pa-alvor');
    expect(text).toContain('<html lang="nn"');
    expect(text).toContain('Ta undringa på alvor');
    expect(text).toMatch(/lang="nb"[^>]*>Hva er det jeg har sett/);
    expect(text).toContain('href="/trinn/ta-undringen-pa-alvor"');
  });
});
