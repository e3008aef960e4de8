/** One line, one idea: words for data, where it lies and what is done with it. */
export const dataAndStorage = `
database, db, rdbms, postgres, postgresql, mysql, mariadb, oracle, sqlite, data store, datastore
warehouse, data lake, lakehouse, bigquery, data warehouse
index, registry, catalogue, package index, pypi, npm registry, mirror
cache, memoize, redis, memcached, keep in memory
folder, directory, path
backup, back up, snapshot, dump, disaster recovery
restore, bring back, get back, recover, undelete, undo, revert, roll back, rollback, take back, reinstate
history, historical, past, previous versions, over time, backfill
retention, retain, expiry, expire, time to live, ttl
delete, erase, erasure, purge, wipe, hard delete, destroy, get rid of
split, divide, separate, partition, shard
snapshot, frozen, freeze, point in time, as it was
immutable, append only, cannot be changed, read only, never changes
mutable, editable, overwrite, amend, modify
migration, move over, transfer, port, cut over, conversion, convert
import, ingest, bring in, read in, intake
yaml, yml
protobuf, proto, protocol buffer, thrift, avro, binary format, wire format
structured, typed, coded, machine readable, enum, enumeration
field, attribute, property, column, key, parameter
record, row, entry, item, entity
identifier, id, uuid, guid, primary key
validation, check input, verify, verification, well formed, conformity
fresh, latest, newest, up to date, current value, most recent
pipeline, data flow, dataflow, workflow, dag, orchestration
expression, formula, rule, condition, predicate, cel, rego
date, timestamp, day, created at, datetime, creation date
`;
