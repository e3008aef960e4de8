/** One line, one idea: words for making, packaging, testing and releasing software. */
export const buildingAndShipping = `
release ship publish go-live roll-out rollout launch ga deliver
breaking-change incompatible backward-incompatible break-existing
compatible backward-compatible keep-working
deprecate sunset phase-out retire end-of-life
refactor restructure clean-up tidy rename
feature-flag toggle switch feature-toggle behind-a-flag switched-off
pilot beta early-access preview proof-of-concept prototype alpha
first-release first-version mvp v1 initial-release version-one minimum-viable
build compile assemble toolchain
lock-file lockfile pin lock
plugin add-on addon extension plug-in hook
flag option switch argument parameter setting
repository repo git codebase
cd deploy deployment
test unit-test test-suite spec coverage assertion
documentation docs guide manual readme handbook tutorial faq how-to explain
own in-house home-grown bespoke
implicit inferred guess detect derive assumed
translation localisation i18n multilingual languages welsh other-language
`;
