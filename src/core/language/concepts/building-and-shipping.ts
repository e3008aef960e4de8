/** One line, one idea: words for making, packaging, testing and releasing software. */
export const buildingAndShipping = `
release, ship, publish, go live, roll out, rollout, launch, general availability, ga, deliver
version, release number, semver, versioned, major version, minor version
breaking change, incompatible, backward incompatible, breaks clients, not compatible, break existing
compatible, compatibility, backward compatible, interoperable, works with older, interoperability, keep working
deprecate, deprecation, sunset, phase out, phased out, retire, end of life, obsolete
legacy, old system, existing system, old way, previous system
rewrite, rebuild from scratch, reimplement, start over, from the ground up, greenfield
refactor, restructure, clean up, tidy, reorganise, rename
feature flag, toggle, switch, feature toggle, gate behind a flag, behind a flag, switched off
experiment, a b test, ab test, trial, try out, treatment group, variant
pilot, beta, early access, preview, small group first, limited rollout, proof of concept, prototype, alpha
phase, stage, step, milestone, iteration, increment, wave
first release, first version, mvp, v1, initial release, version one, minimum viable
later, future, next phase, follow up, another time, subsequent, afterwards, postponed
roadmap, plan, planning, timeline
build, compile, compiler, assemble, toolchain
package, library, module, dependency, bundle, crate, gem, wheel, distribution
dependency, requirement, prerequisite, transitive dependency, requires
lock file, lockfile, pin, pinned, exact version, frozen version, lock
resolve, resolver, resolution, dependency resolution, choose versions, backtracking
install, installation, set up, setup, add to the machine
editable, development install, linked install, local path
plugin, add on, addon, extension, plug in, module system, hook
marketplace, app store, plugin catalogue, store listing
command line, cli, terminal, console, shell, command, subcommand
flag, option, switch, argument, parameter, setting
configuration, config, settings, setting, preferences, configure, configurable
environment variable, env var, env, environment setting
include, import file, reference another file, embed, pull in from, include directive
template, scaffold, boilerplate, generator, starter
code generation, codegen, generate, generated, generator
repository, repo, git, codebase, source tree
monorepo, one repository, single repository
branch, pull request, merge request, code review, commit
ci, continuous integration, pipeline run, build server, github actions, jenkins
continuous delivery, continuous deployment, cd, automatic deployment, deploy, deployment
test, testing, unit test, test suite, spec, coverage, assertion
end to end, e2e, browser test, integration test, acceptance test
mock, stub, fake, test double
lint, linter, static analysis, code style, formatter
benchmark, measure the speed, profiling, load test, performance test
documentation, docs, guide, manual, readme, handbook, tutorial, faq, help page, how to, explain
proposal, rfc, adr, pep, enhancement, kep, design document, decision record
standard, specification, spec, protocol, convention, norm
reference implementation, official tool, blessed, endorsed tool, official, standard tool
open source, free software, community, public code, licence, license
proprietary, closed source, vendor specific, custom format, home grown, own format, house format
off the shelf, buy, purchase, vendor product, commercial product, procure, saas, licensed product
own, in house, custom built, home grown, bespoke, build ourselves, hand rolled, self made
reuse, existing library, existing tool, use what exists, share code
fork, vendored copy, copy the code
outsource, contractor, agency, external team
language, programming language
java, jvm, kotlin, spring, quarkus, maven, scala
golang, go
python, django, flask
rust, cargo
javascript, typescript, node, js, ts, ecmascript
react, vue, angular, svelte, frontend framework, spa, single page app
ruby, rails
dotnet, c#, csharp
php, laravel, drupal, wordpress
wasm, webassembly
class, bean, object type
annotation, decorator, type hint, type annotation, typed
import statement
runner, launcher, executor, run command
interpreter, runtime, virtual environment
function, method, procedure, callable
variable, constant, value
warn, warning, notice, caution, hint
raise, error out, throw, exception, fail with
silent, quietly, silently, without warning, without notice, unnoticed
automatic, automatically, automated, by itself, without asking, auto, unattended
manual, manually, by hand, hand written, human step
strict, rigid, enforced, no exceptions
lenient, permissive, tolerant, forgiving, relaxed
explicit, spelled out, stated, on purpose
implicit, inferred, guess, infer, detect, derive, deduce, assumed
simple, simplicity, easy, learnable, minimal, lightweight, small, lean
complex, complicated, sophisticated, elaborate, nested
fast, quick, speed, performant, rapid
safe, safety, secure, security
flexible, flexibility, adaptable, customisable, customizable, customise, customize
granular, fine grained, per item, detailed, specific
coarse, broad brush, overall
generic, general, general purpose, universal
temporary, interim, workaround, stopgap, short term, quick fix
permanent, long term, lasting, durable
upgrade, update, bump, newer version, new version
downgrade, older version, roll back version
upstream, original project
contribute, contribution, community library, submitted by others
nightly build, snapshot build, dev build
hardware, device, sensor, firmware, iot
desktop, workstation, windows, macos, linux
translation, localisation, localization, i18n, multilingual, languages, welsh, other language
`;
