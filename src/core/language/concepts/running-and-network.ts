/** One line, one idea: words for services, how they run, talk, fail and are watched. */
export const runningAndNetwork = `
service, microservice, component, backend, server side
monolith, one application, single application, modular monolith, one codebase
frontend, front end, client side, browser app, user interface
server, host, machine, node, vm, virtual machine, instance, box
container, docker, oci image, container image, image
kubernetes, k8s, cluster, openshift
pod, workload, deployment, statefulset, replica set, daemonset
operator, controller, reconciler, reconcile, reconciliation
custom resource, crd, custom kind, cr
helm, chart, kustomize, manifest
namespace, project space
sidecar, helper container, proxy next to
proxy, envoy, nginx, haproxy, load balancer, reverse proxy, ingress controller
gateway, edge, ingress, north south, entry point, from the internet, internet facing, perimeter
mesh, east west, service to service, istio, linkerd, between services, sidecarless
serverless, lambda, function as a service, faas, cloud function, knative
cloud, aws, azure, gcp, hosted, public cloud
on premise, on premises, on prem, self hosted, own data centre, data center, own hardware, in house hosting, air gapped
region, zone, availability zone, multi region, data centre location, geography
failover, high availability, redundancy, redundant, standby, hot spare
scale, scaling, autoscale, autoscaling, elastic, grow with load, horizontal scaling
load, traffic, throughput, requests per second, volume of requests
latency, response time, delay, slow, milliseconds, speed, fast, performance, faster
queue, message queue, broker, rabbitmq, sqs, message bus, topic
kafka, event stream, event log, event bus, event driven, publish subscribe, pub sub, pubsub, events
stream, streaming, real time, realtime, live, instant, immediately, as it happens, sub second, within a second, right away, continuous
batch, nightly, overnight, bulk, periodic, scheduled run, daily run, once a day, weekly run, end of day
schedule, cron, scheduler, timer, celery, periodic task, recurring, job, scheduled, daily job
background, async, asynchronous, in the background, deferred work, later in a queue
synchronous, sync call, blocking, wait for the answer, inline
poll, polling, ask every, check every, periodically ask, pull
push, webhook, callback, notify the caller, subscription, server sent
websocket, bidirectional, server sent events, sse, long lived connection, socket, duplex
grpc, rpc, remote procedure call, protobuf over http
rest, http api, http, restful, web api
api, endpoint, interface, route, public interface
request, call, invocation
response, reply, answer, payload, result
status code, http code, 4xx, 5xx, 404, 503, 429, error code
retry, try again, reattempt, attempt again, tries, attempts, retries, second attempt
backoff, wait between, exponential, pause between, increasing delay
jitter, random, randomised, randomized, random delay
timeout, time out, deadline, max wait, give up after, waiting time
rate limit, throttle, throttling, quota, limit per minute, cap on requests, budget
circuit breaker, stop calling, fail fast
idempotent, idempotency, exactly once, same result twice, safe to repeat
at least once, duplicates possible, redelivery, redeliver
ordering, order of messages, in sequence, sorted
connection, pool, keep alive, session to the server
network, dns, subnet, vpc, routing
port, listener, l4, tcp, udp
l7, http method, path matching, http layer, hostname, url path, get request
header, request header, http header
url, link, uri, address, hyperlink
redirect, forward, send on to
health check, liveness, readiness, probe, heartbeat, ready, healthy, canary check
monitor, monitoring, observe, observability, watch, supervise
metric, counter, gauge, histogram, prometheus, measurement, statistics, telemetry, figures
log, logging, logs, log line, log file
trace, tracing, span, opentelemetry, distributed trace
alert, alarm, page someone, on call, notify on failure, pager, alerting
dashboard, panel, chart, graph, view, board, plot, visualisation, visualization, grafana, report
incident, outage, downtime, breakdown, disruption
restart, reboot, rolling restart, roll, bounce, start again, take down
shutdown, shut down, stop, terminate, kill, power off
start, startup, start up, boot, launch, bring up
crash, panic, exception, failure, fail, error, fault
memory, ram, heap, footprint
cpu, processor, core, compute
gpu, accelerator, cuda
resource usage, consumption, cost of running, overhead
daemon, background process, long running process, resident process
process, thread, worker, in process, goroutine
offline, no network, disconnected, without connection, no internet
online, connected, with a connection
local, on the machine, on the device, on device, client machine
remote, far away, over the network, on the server
central, centralised, centralized, global, one place, single place, shared by all, common
distributed, decentralised, decentralized, federated, federation, per team, each team its own, spread over
cross, across, several at once, multiple, multi, many, more than one, together
every, all, each, whole, entire, any, everything, everyone
default, out of the box, by default, unless told otherwise, standard setting, preset
override, overrule, take precedence, shadow, win over, priority, precedence, overridable, lift
inherit, inherited, cascade, pass down, applies to all below
wide, cluster wide, system wide, company wide, platform wide, organisation wide
mandatory, required, compulsory, must be present, obligatory, enforce, enforced
optional, voluntary, if wanted, can be left out, not required
`;
