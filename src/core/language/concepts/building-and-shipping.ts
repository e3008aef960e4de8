/** One line, one idea: words for making, packaging, testing and releasing software. */
export const buildingAndShipping = `
release, ship, publish, go live, roll out, rollout, launch, general availability, ga, deliver
breaking change, incompatible, backward incompatible, not compatible, break existing
compatible, backward compatible, interoperable, keep working
deprecate, sunset, phase out, retire, end of life, obsolete
refactor, restructure, clean up, tidy, reorganise, rename
feature flag, toggle, switch, feature toggle, behind a flag, switched off
pilot, beta, early access, preview, proof of concept, prototype, alpha
first release, first version, mvp, v1, initial release, version one, minimum viable
build, compile, assemble, toolchain
lock file, lockfile, pin, frozen version, lock
plugin, add on, addon, extension, plug in, module system, hook
flag, option, switch, argument, parameter, setting
repository, repo, git, codebase, source tree
continuous deployment, cd, deploy, deployment
test, unit test, test suite, spec, coverage, assertion
documentation, docs, guide, manual, readme, handbook, tutorial, faq, how to, explain
reference implementation, official tool, official, standard tool
own, in house, home grown, bespoke, hand rolled
implicit, inferred, guess, detect, derive, deduce, assumed
translation, localisation, i18n, multilingual, languages, welsh, other language
`;
