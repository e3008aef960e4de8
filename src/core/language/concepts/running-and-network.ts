/** One line, one idea: words for services, how they run, talk, fail and are watched. */
export const runningAndNetwork = `
kubernetes k8s cluster openshift
pod workload deployment daemonset
proxy envoy nginx load-balancer reverse-proxy
gateway edge ingress north-south
on-premise on-prem self-hosted air-gapped
latency response-time delay slow milliseconds speed fast performance faster
queue message-queue broker sqs topic
kafka event-stream event-driven events
stream real-time live instant immediately sub-second within-a-second right-away continuous
schedule cron timer celery recurring job daily-job
synchronous blocking inline
rest http-api http web-api
api endpoint interface route
retry try-again tries attempts
timeout time-out deadline
rate-limit throttle quota budget
url link uri address
health-check liveness readiness probe heartbeat healthy
metric counter gauge histogram prometheus measurement statistics telemetry figures
alert alarm on-call pager
dashboard panel chart graph view board plot visualisation grafana report
restart reboot rolling-restart roll bounce
start startup start-up boot launch
override overrule take-precedence shadow win-over priority precedence
`;
