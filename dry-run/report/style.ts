/** The page's own look: calm, colour only where someone should look, light and dark. */
export const style = `
:root { color-scheme: light dark;
  --page: #f8f8f8; --card: #fff; --line: #e3e4e8; --text: #1e1f21; --soft: #5b6069; --faint: #6c717a;
  --asked: #e2b203; --asked-card: #fffdf0; --asked-mark: #fceab0; --noted: #b8acf6; --noted-mark: #e6e0ff; --rest: #cfe1fb; --link: #1868db; }
@media (prefers-color-scheme: dark) { :root {
  --page: #18191a; --card: #1f2021; --line: #34363a; --text: #dcdee2; --soft: #a5a9b2; --faint: #868b94;
  --asked: #cf9f02; --asked-card: #272417; --asked-mark: #57470f; --noted: #7d6bd6; --noted-mark: #3a3463; --rest: #2b3f5c; --link: #669df1; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; }
p { margin: 0; } h1, h2, h3, h4 { margin: 0; font-weight: 600; }
.over { color: var(--soft); font-size: 14px; }
h1 { font-size: 1.75rem; line-height: 1.25; letter-spacing: -0.01em; margin: .25rem 0 1.25rem; text-wrap: balance; }
.figures { display: flex; flex-wrap: wrap; gap: .4rem 1.75rem; margin: 0 0 1.5rem; padding: 0; list-style: none; color: var(--soft); }
.figures li::before { content: ''; display: inline-block; width: .7rem; height: .7rem; border-radius: 2px; margin-right: .5rem; background: var(--kind); }
.figures strong { color: var(--text); font-variant-numeric: tabular-nums; }
.asked { --kind: var(--asked); } .noted { --kind: var(--noted); } .rest { --kind: var(--rest); }
.scroll { overflow-x: auto; } .chart { display: block; width: 100%; min-width: 40rem; height: auto; margin-bottom: 1rem; font-size: 12px; }
.chart text { fill: var(--text); } .chart .count { fill: var(--soft); } .chart rect { fill: var(--kind); } .chart a:hover text { fill: var(--link); }
.decision { margin-top: 1.75rem; padding: 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
h2 { font-size: 1.2rem; line-height: 1.35; }
.direction { margin: .25rem 0 .9rem; max-width: 46rem; }
details { margin-top: .6rem; } summary { color: var(--soft); cursor: pointer; width: fit-content; } summary:hover { color: var(--link); }
.story { margin-top: 1rem; padding: .9rem 1.1rem 1rem; border-left: 3px solid var(--kind); border-radius: 0 6px 6px 0; }
.story.asked { background: var(--asked-card); } .story.noted { padding-block: .3rem; margin-top: 1.25rem; }
.story header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; margin-bottom: .5rem; } h3 { font-size: 1rem; overflow-wrap: anywhere; } .noted h3 { font-weight: 500; }
.key { color: var(--soft); font-weight: 400; font-size: 13px; white-space: nowrap; margin-right: .35rem; font-variant-numeric: tabular-nums; }
.pair { display: grid; grid-template-columns: 3fr 2fr; gap: .5rem 2rem; }
@media (max-width: 46rem) { .pair { grid-template-columns: 1fr; } main { padding: 1.5rem 1rem; } .decision { padding: 1rem; } .story header { flex-direction: column-reverse; gap: .1rem; } }
h4 { font-size: 12px; font-weight: 500; color: var(--faint); margin-bottom: .15rem; }
.line { overflow-wrap: anywhere; } .line.summary { font-weight: 600; }
.line.criterion { padding-left: 1rem; text-indent: -.8rem; } .line.criterion::before { content: '– '; color: var(--faint); }
.line.code { font: 13px/1.5 ui-monospace, monospace; } .line.heading { font-weight: 500; }
mark { color: inherit; background: var(--asked-mark); border-radius: 3px; padding: 1px 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.noted mark { background: var(--noted-mark); }
.why, .aside, .because, .more { color: var(--soft); font-size: 13.5px; } .why { margin-top: .7rem; } .aside { margin-top: .5rem; } .aside ul { margin: 0; padding: 0; list-style: none; }
.because span { color: var(--faint); }
.kind { color: var(--faint); font-size: 12px; white-space: nowrap; margin-right: .25rem; }
.parts, .quiet { list-style: none; margin: .5rem 0 0; padding: 0; }
.parts li, .quiet li { display: grid; grid-template-columns: 11rem 1fr; gap: 1rem; padding: .45rem 0; border-top: 1px solid var(--line); align-items: baseline; }
@media (max-width: 46rem) { .parts li, .quiet li { grid-template-columns: 1fr; gap: 0; } }
.more { margin-top: .75rem; }
footer { margin-top: 2.5rem; color: var(--faint); font-size: 13px; max-width: 46rem; }
@media print { body { background: none; } .decision { break-inside: auto; } .story { break-inside: avoid; } }
`;
