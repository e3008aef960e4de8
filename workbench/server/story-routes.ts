import type { BeginAgain, NextWeek } from '../protocol';
import type { Story } from '../sites/story';
import { readJson, sendJson, type Exchange } from './http';

/** What the pages ask about the site's story, by method and path; see `protocol.ts`. */
export const storyRoutes: Readonly<Record<string, (story: Story, exchange: Exchange) => Promise<void> | void>> = {
  'GET story'(story, exchange) {
    sendJson(exchange, 200, story.now());
  },
  async 'POST next-week'(story, exchange) {
    sendJson(exchange, 200, await story.nextWeek((await readJson<NextWeek>(exchange)).after));
  },
  async 'POST begin-again'(story, exchange) {
    sendJson(exchange, 200, await story.beginAgain((await readJson<BeginAgain>(exchange)).variant));
  },
};
