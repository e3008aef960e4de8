import { cqlFor } from '../../src/forge/cql';
import { parseViewer } from '../../src/forge/parse-context';
import { parseIssueEvent, parsePageEvent, parseProjectEvent } from '../../src/forge/parse-event';
import { parseIssue } from '../../src/forge/parse-issue';
import { mayUpdatePage } from '../../src/forge/parse-operations';
import { parsePage } from '../../src/forge/parse-page';
import { parseRequest } from '../../src/forge/parse-request';
import { parseJob } from '../../src/forge/queue';

const issue = (fields: object) => ({
  id: '10001',
  key: 'ENG-1',
  fields: {
    summary: 'A story',
    updated: '2026-09-11T14:03:00.000+0200',
    issuetype: { hierarchyLevel: 0 },
    project: { id: '1', name: 'Engineering' },
    ...fields,
  },
});
const page = (value: string, more: object = {}) => ({
  id: '10',
  title: 'Notes',
  spaceId: '7',
  status: 'current',
  version: { number: 3 },
  body: { atlas_doc_format: { value, representation: 'atlas_doc_format' } },
  ...more,
});

describe('an issue of Jira', () => {
  test('has an instant that sorts as text', () => {
    expect(parseIssue(issue({}), undefined).updated).toBe('2026-09-11T12:03:00.000Z');
  });

  test('is a subtask, a story or an epic by its level, whatever its type is called', () => {
    const level = (issuetype: object) => parseIssue(issue({ issuetype }), undefined).level;
    expect([{ hierarchyLevel: 3 }, { hierarchyLevel: -1 }, { subtask: true }, { name: 'Epic' }].map(level)).toEqual([
      3, -1, -1, 0,
    ]);
  });

  test.each([
    null,
    undefined,
    'D-12',
    { decision: 'elsewhere', key: 'D-12' },
    { decision: '10:one', key: 'D-12; DROP' },
    { decision: '10:one' },
    [],
  ])('with %j in its field is linked to nothing', (value) => {
    expect(parseIssue(issue({ customfield_1: value }), 'customfield_1')).not.toHaveProperty('linked');
  });

  test('is linked to what its field names', () => {
    const linked = { decision: '10:9b1c-77', key: 'D-12' };
    expect(parseIssue(issue({ customfield_1: linked }), 'customfield_1').linked).toEqual(linked);
  });

  test('is the team’s that its Team field names, and nobody’s where that was not asked for', () => {
    const team = { id: '36885b3c', name: ' Blue squad ', title: 'Blue squad', avatarUrl: '', isVisible: true };
    const held = issue({ customfield_2: team });
    expect(parseIssue(held, undefined, 'customfield_2').team).toEqual({ id: '36885b3c', name: 'Blue squad' });
    expect(parseIssue(held, undefined)).not.toHaveProperty('team');
  });

  const teamIn = (value: unknown) => parseIssue(issue({ customfield_2: value }), undefined, 'customfield_2').team;

  test.each([null, '36885b3c', { id: '', name: 'Blue' }, { id: 7, name: 'Blue' }, []])(
    'with %j in its Team field is no team’s',
    (value) => {
      expect(teamIn(value)).toBe('none');
    },
  );

  test('says nothing of a Team field that Jira does not know any more', () => {
    expect(parseIssue(issue({}), undefined, 'customfield_2')).not.toHaveProperty('team');
  });

  test.each([{ id: '36885b3c' }, { id: '36885b3c', name: null }, { id: '36885b3c', name: 'Unknown' }])(
    'with %j in its Team field is of a team without a name, which was deleted',
    (value) => {
      expect(teamIn(value)).toEqual({ id: '36885b3c', name: '' });
    },
  );

  test('of a team with a number for an id is told apart from the project of that number', () => {
    expect(teamIn({ id: '10001', name: 'Blue' })).toEqual({ id: 'team-10001', name: 'Blue' });
  });

  test.each([null, undefined, 'h2. Scope\n* one', { type: 'doc', version: 1, content: [] }, 7])(
    'with a description of %j has at least its summary as text',
    (description) => {
      expect(parseIssue(issue({ description }), undefined).text.lines[0]?.text).toBe('A story');
    },
  );

  test('that is none is refused without a word of what it said', () => {
    expect(() => parseIssue({ id: 'secret words' }, undefined)).toThrow(/not as expected at: key, fields/);
    expect(() => parseIssue({ id: 'secret words' }, undefined)).not.toThrow(/secret/);
  });
});

describe('a page of Confluence', () => {
  test('holds its panels', () => {
    const adf = {
      type: 'doc',
      version: 1,
      content: [
        {
          type: 'bodiedExtension',
          attrs: {
            extensionType: 'com.atlassian.ecosystem',
            extensionKey: 'a/b/static/decision-panel',
            localId: 'one',
          },
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'History before immediacy' }] }],
        },
      ],
    };
    expect(parsePage(page(JSON.stringify(adf))).panels).toMatchObject([{ localId: 'one', replaced: false }]);
    const replaced = JSON.stringify(adf).replace('History before immediacy', 'Replaced by Decision D-15');
    expect(parsePage(page(replaced)).panels).toMatchObject([{ localId: 'one', replaced: true }]);
  });

  test('that was never written in holds none, and one that is no document is not understood', () => {
    expect(parsePage(page('')).panels).toEqual([]);
    expect(parsePage(page('<p>not ADF</p>')).panels).toBeUndefined();
    expect(parsePage(page('{"type":"paragraph"}')).panels).toBeUndefined();
  });

  test('of 5 MB is read as any other', () => {
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'x'.repeat(1000) }] };
    const adf = { type: 'doc', version: 1, content: Array.from({ length: 5000 }, () => paragraph) };
    expect(parsePage(page(JSON.stringify(adf))).panels).toEqual([]);
  });

  test.each([
    ['current', 'current'],
    ['archived', 'archived'],
    ['trashed', 'trashed'],
    ['deleted', 'trashed'],
    ['draft', 'draft'],
  ])('that is %s counts as %s', (status, expected) => {
    expect(parsePage(page('', { status })).status).toBe(expected);
  });
});

describe('an event', () => {
  test('names a page, and says whether it went', () => {
    const job = (eventType: string) => parsePageEvent({ eventType, content: { id: '10', title: 'secret' } });
    expect(job('avi:confluence:updated:page')).toEqual({ kind: 'page', pageId: '10', event: 'changed' });
    expect(job('avi:confluence:trashed:page')).toMatchObject({ event: 'trashed' });
    expect(job('avi:confluence:deleted:page')).toMatchObject({ event: 'deleted' });
  });

  test('names an issue, by a number too', () => {
    expect(parseIssueEvent({ eventType: 'avi:jira:updated:issue', issue: { id: 10001 } })).toEqual({
      kind: 'issue',
      issueId: '10001',
    });
    expect(parseIssueEvent({ eventType: 'avi:jira:deleted:issue', issue: { id: '1' } })).toEqual({
      kind: 'forget-issue',
      issueId: '1',
    });
  });

  test('names a project only where it was deleted for good, which its way into the trash is not', () => {
    const job = (eventType: string) => parseProjectEvent({ eventType, project: { id: 10003, key: 'ENG' } });
    expect(job('avi:jira:deleted:project')).toEqual({
      kind: 'forget-project',
      projectId: '10003',
      projectKey: 'ENG',
      after: '',
    });
    for (const what of ['softdeleted', 'archived', 'created'])
      expect(job(`avi:jira:${what}:project`)).toEqual({ kind: 'create-screen', look: 'again' });
    expect(parseProjectEvent({ eventType: 'avi:jira:deleted:project' })).toMatchObject({ kind: 'create-screen' });
  });

  test('of another shape is left alone', () => {
    expect(parsePageEvent({ eventType: 'avi:confluence:updated:page' })).toBeUndefined();
    expect(parseIssueEvent(undefined)).toBeUndefined();
  });
});

describe('a search for decisions', () => {
  test('asks for the key where a key was typed', () => {
    expect(cqlFor('d-12')).toContain('decisionKeys = "D-12"');
    expect(cqlFor('D12')).toContain('decisionKeys = "D-12"');
  });

  test('lets nothing of what was typed out of its quotes', () => {
    const cql = cqlFor('history" OR space = "SECRET \\" ~ *');
    expect(cql.replace(/"[\p{L}\p{N}]+\*"/gu, '')).toBe(
      cqlFor('history OR space SECRET').replace(/"[\p{L}\p{N}]+\*"/gu, ''),
    );
  });

  test('asks for all, newest first, where nothing was typed', () => {
    expect(cqlFor('')).toBe('type = page AND decisionCount > 0 ORDER BY lastmodified DESC');
  });
});

describe('a call', () => {
  test('knows its viewer from the platform only', () => {
    expect(parseViewer({ accountId: 'a', extension: { issue: { id: 10001, key: 'ENG-1' } } })).toEqual({
      accountId: 'a',
      content: 'page',
      issueId: '10001',
    });
    expect(parseViewer({ accountId: 'a', extension: { content: { id: '10', type: 'blogpost' } } }).content).toBe(
      'blog-post',
    );
  });

  test.each([
    [{}, 'not-signed-in'],
    [{ accountId: 'a', accountType: 'anonymous' }, 'not-signed-in'],
    [{ accountId: 'a', accountType: 'customer' }, 'no-licence'],
    [{ accountId: 'a', license: { active: false } }, 'no-licence'],
    [{ accountId: 'a', license: { isActive: false } }, 'no-licence'],
    [{ accountId: 'a', userAccess: { enabled: true, hasAccess: false } }, 'no-licence'],
    ['nonsense', 'invalid-request'],
  ])('of %j is refused with %s', (context, code) => {
    expect(() => parseViewer(context)).toThrow(code);
  });

  test.each([
    ['answerQuestion', { finding: 'f', kind: 'violation', reason: '' }],
    ['writeReading', { decision: '10:one', revision: 0, text: '' }],
    ['findDecisions', { text: 7 }],
    ['openDecisionPanel', undefined],
  ] as const)('%s asked with %j is refused', (name, payload) => {
    expect(() => parseRequest(name, payload)).toThrow('invalid-request');
  });
});

test('a job comes back from the queue as it went in, and nothing else does', () => {
  const jobs = [
    { kind: 'page', pageId: '10', event: 'trashed' },
    { kind: 'children', issueId: '1', which: 'behind', after: 'token' },
    { kind: 'children', issueId: '1', which: 'all' },
    { kind: 'decision', decision: '10:one' },
    { kind: 'sweep' },
  ];
  expect(jobs.map(parseJob)).toEqual(jobs);
  expect(() => parseJob({ kind: 'drop-everything' })).toThrow();
});

describe('what somebody heard', () => {
  const said = (more: object) => () =>
    parseRequest('sayHeard', {
      localId: 'one',
      number: 1,
      heard: { discipline: ' Legal ', first: ' Contracts ', wont: '', back: '', ...more },
    });

  test('comes without the spaces around it', () => {
    expect(said({})().heard).toEqual({ discipline: 'Legal', first: 'Contracts', wont: '', back: '' });
  });

  test.each([
    ['for no discipline', { discipline: '  ' }],
    ['with nothing heard', { first: ' ' }],
    ['as long as a page', { back: 'x'.repeat(501) }],
    ['in another shape', { wont: ['streaming'] }],
  ])('is refused %s', (_, more) => {
    expect(said(more)).toThrow('invalid-request');
  });
});

test('whoever may change what hangs on a page may not change the page for that', () => {
  const may = (...targets: readonly string[]) =>
    mayUpdatePage({ operations: targets.map((targetType) => ({ operation: 'update', targetType })) });
  expect([may(), may('comment', 'attachment'), may('comment', 'page')]).toEqual([false, false, true]);
});
