import { frameEvents } from '../../../workbench/site/frames/frame-events';
import { frameHistory } from '../../../workbench/site/frames/frame-history';
import { answer } from '../../../workbench/site/frames/host-commands';
import { linkTo } from '../../../workbench/site/frames/links';
import { settleHeight } from '../../../workbench/site/frames/resize-steps';

describe('the page around a frame', () => {
  test('refuses a bridge command that it does not know, by its name', () => {
    const ask = answer({}, { type: 'jira:issueContext', key: 'issue-panel' });
    expect(() => ask('openRovo', {})).toThrow('"openRovo" is not available in jira:issueContext');
  });

  test.each([
    [{ url: '/browse/ENG-7', type: 'same-tab' }, '/browse/ENG-7'],
    [{ target: 'contentView', contentId: '65605' }, '/wiki/pages/viewpage.action?pageId=65605'],
    [{ target: 'contentEdit', contentId: '65605' }, '/wiki/pages/65605/edit'],
    [{ target: 'spaceView', spaceKey: 'LEAD' }, '/wiki/spaces/LEAD'],
    [{ target: 'issue', issueKey: 'ENG-7' }, '/browse/ENG-7'],
  ])('knows where %j is', (location, path) => {
    expect(linkTo(location)).toBe(path);
  });

  test('says which target it has no place for', () => {
    expect(() => linkTo({ target: 'dashboard', dashboardId: '1' })).toThrow('dashboard');
  });

  test('lets the frames of one page hear each other until they stop listening', () => {
    const heard: unknown[] = [];
    const { on, emit } = frameEvents();
    const { unsubscribe } = on('JIRA_ISSUE_CHANGED', (payload) => heard.push(payload));
    emit('JIRA_ISSUE_CHANGED', 1);
    emit('something else', 2);
    unsubscribe();
    emit('JIRA_ISSUE_CHANGED', 3);
    expect(heard).toEqual([1]);
  });

  test('keeps a history of its own for a frame', () => {
    const history = frameHistory();
    const seen: string[] = [];
    history.listen(({ pathname }, action) => seen.push(`${action} ${pathname}`));
    history.push('/a');
    history.push('/b');
    history.goBack();
    history.replace({ pathname: '/c' });
    expect(seen).toEqual(['PUSH /a', 'PUSH /b', 'POP /a', 'REPLACE /c']);
  });
});

describe("a frame's height", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('grows at once and shrinks only when it stays smaller, so that nothing jumps', () => {
    const heights: number[] = [];
    const wants = settleHeight((height) => heights.push(height), 100);
    wants(300);
    wants(80);
    wants(320);
    jest.runAllTimers();
    expect(heights).toEqual([300, 320]);
    wants(200);
    jest.runAllTimers();
    expect(heights).toEqual([300, 320, 200]);
  });
});
