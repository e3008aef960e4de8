/** One line, one idea: words for making, packaging, testing and releasing software. */
export const buildingAndShipping = `
release, ship, publish, go live, roll out, rollout, launch, general availability, ga, deliver
version, release number, semver, major version, minor version
breaking change, incompatible, backward incompatible, not compatible, break existing
compatible, backward compatible, interoperable, keep working
deprecate, sunset, phase out, retire, end of life, obsolete
refactor, restructure, clean up, tidy, reorganise, rename
feature flag, toggle, switch, feature toggle, behind a flag, switched off
experiment, a b test, ab test, trial, try out, variant
pilot, beta, early access, preview, proof of concept, prototype, alpha
first release, first version, mvp, v1, initial release, version one, minimum viable
build, compile, assemble, toolchain
dependency, requirement, prerequisite, transitive dependency
lock file, lockfile, pin, frozen version, lock
resolve, resolution, dependency resolution, backtracking
install, set up, setup
plugin, add on, addon, extension, plug in, module system, hook
command line, cli, terminal, console, shell, command, subcommand
flag, option, switch, argument, parameter, setting
environment variable, env var, env, environment setting
repository, repo, git, codebase, source tree
ci, continuous integration, pipeline run, build server, github actions, jenkins
continuous deployment, cd, deploy, deployment
test, unit test, test suite, spec, coverage, assertion
documentation, docs, guide, manual, readme, handbook, tutorial, faq, how to, explain
proposal, rfc, adr, pep, enhancement, kep, design document, decision record
standard, specification, spec, protocol, convention, norm
reference implementation, official tool, official, standard tool
open source, free software, community, licence
own, in house, home grown, bespoke, hand rolled
javascript, typescript, node, js, ts, ecmascript
raise, error out, throw, exception, fail with
silent, quietly, without warning, without notice, unnoticed
implicit, inferred, guess, detect, derive, deduce, assumed
translation, localisation, i18n, multilingual, languages, welsh, other language
`;
