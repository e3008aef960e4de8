/** One line, one idea: words for services, how they run, talk, fail and are watched. */
export const runningAndNetwork = `
kubernetes, k8s, cluster, openshift
pod, workload, deployment, statefulset, daemonset
namespace, project space
proxy, envoy, nginx, haproxy, load balancer, reverse proxy
gateway, edge, ingress, north south, entry point, internet facing, perimeter
on premise, on prem, self hosted, data center, air gapped
latency, response time, delay, slow, milliseconds, speed, fast, performance, faster
queue, message queue, broker, rabbitmq, sqs, message bus, topic
kafka, event stream, event log, event driven, publish subscribe, pub sub, pubsub, events
stream, real time, realtime, live, instant, immediately, sub second, within a second, right away, continuous
schedule, cron, timer, celery, recurring, job, daily job
synchronous, blocking, inline
rest, http api, http, web api
api, endpoint, interface, route, public interface
retry, try again, reattempt, tries, attempts, second attempt
timeout, time out, deadline, waiting time
rate limit, throttle, quota, budget
url, link, uri, address, hyperlink
health check, liveness, readiness, probe, heartbeat, healthy
metric, counter, gauge, histogram, prometheus, measurement, statistics, telemetry, figures
alert, alarm, on call, pager
dashboard, panel, chart, graph, view, board, plot, visualisation, grafana, report
restart, reboot, rolling restart, roll, bounce, start again, take down
start, startup, start up, boot, launch
override, overrule, take precedence, shadow, win over, priority, precedence
`;
