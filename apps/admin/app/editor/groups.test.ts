import { describe as suite, expect, it } from 'vitest';
import { describe, emptyData, type Data, type Issue } from '@bti/domain';
import { formGroups, groupState } from './groups.js';
import { standingIssues } from './standing-issues.js';

const issue = (path: string, code: Issue['code'] = 'required'): Issue => ({
  code,
  severity: code === 'required' ? 'error' : 'warning',
  itemId: 'a',
  itemType: 'step',
  itemTitle: '',
  path,
  values: {},
});
const none = { problems: [], issues: [] };
const step = emptyData('step') as Data;

suite('the parts of a form', () => {
  it('are one for a small type, and hold every field of a large one', () => {
    expect(formGroups(describe('role'))).toMatchObject([
      { title: undefined, fields: describe('role').fields },
    ]);
    const names = formGroups(describe('step')).flatMap(({ fields }) => Object.keys(fields));
    expect(names).toEqual(Object.keys(describe('step').fields));
  });

  it('tell whether they hold anything, and what was found in them', () => {
    const [first, second] = formGroups(describe('step'));
    expect(groupState(first!, step, 'nb', none)).toEqual({ filled: false, errors: 0, warnings: 0 });
    expect(groupState(first!, { ...step, title: { nn: 'Steg' } }, 'nb', none).filled).toBe(false);
    expect(groupState(first!, { ...step, title: { nb: 'Trinn' } }, 'nb', none).filled).toBe(true);
    const found = {
      problems: [{ path: 'responsible/3f/role', code: 'x' }],
      issues: [issue('responsible'), issue('title', 'recommended')],
    };
    expect(groupState(second!, step, 'nb', found)).toEqual({ filled: false, errors: 2, warnings: 0 });
    expect(groupState(first!, step, 'nb', found)).toMatchObject({ errors: 0, warnings: 1 });
  });
});

suite('what the check found', () => {
  const { fields } = describe('step');
  const outcome = { id: '3f', label: { nb: 'Ja' }, condition: {}, targets: [], document: {} };
  const data: Data = { ...step, title: { nb: 'Trinn' }, outcomes: [outcome] };

  it('is forgotten where the field has been filled in since, and nowhere else', () => {
    const found = [
      issue('title'),
      issue('title/nb'),
      issue('what'),
      issue('outcomes/3f/label'),
      issue('outcomes/3f/targets'),
      issue('title', 'linkText'),
    ];
    expect(standingIssues(found, fields, data, 'nb').map(({ path, code }) => `${path} ${code}`)).toEqual([
      'what required',
      'outcomes/3f/targets required',
      'title linkText',
    ]);
  });
});
