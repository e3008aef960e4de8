/** One line, one idea: words for data, where it lies and what is done with it. */
export const dataAndStorage = `
database, db, rdbms, postgres, postgresql, mysql, mariadb, sql server, oracle, sqlite, relational store, data store, datastore
nosql, mongodb, dynamodb, cassandra, document store, document database, key value store
warehouse, data lake, lakehouse, bigquery, snowflake, redshift, analytics store, data warehouse
search engine, elasticsearch, opensearch, solr, lucene, full text search
search, find, lookup, look up, query, retrieve
index, registry, catalogue, catalog, directory of packages, package index, repository of packages, pypi, npm registry, mirror
cache, caching, memoize, memoise, cached, redis, memcached, keep in memory, remember the answer, warm copy
object storage, bucket, s3, blob storage, blob store, object store
file, document, attachment, upload
folder, directory, path, location on disk
disk, volume, filesystem, file system, block device, hard drive
backup, back up, snapshot, dump, copy of the data, disaster recovery
restore, bring back, get back, recover, undelete, undo, revert, roll back, rollback, take back, reinstate, unmask
archive, cold storage, old data, historic data, long term storage
history, historical, past, previous versions, over time, backfill, historic
retention, keep for, retain, expiry, expire, time to live, ttl, how long we keep
delete, deletion, erase, erasure, purge, wipe, hard delete, physical deletion, destroy, get rid of
soft delete, tombstone, hide record
duplicate, dedupe, deduplicate, deduplication, double entry, twice the same
copy, clone, replicate, replica, replication, duplicate record
merge, combine, consolidate, unify, join together, join
split, divide, separate, partition, shard, sharding, break up, break apart
snapshot, frozen, freeze, point in time, as it was, immutable copy
immutable, append only, cannot be changed, write once, read only, never changes
mutable, editable, edit, change in place, overwrite, update in place, amend, modify
schema, data model, table definition, structure of the data, ddl
migration, migrate, move over, transfer, port, cut over, switch over, conversion, convert
transform, transformation, etl, mapping, map, translate, converter, transpile
import, ingest, ingestion, bring in, read in, upload data, intake
export, download, extract, dump out, csv, spreadsheet, excel, take out
json, jsonb, json blob, json column, json document
yaml, yml
toml, pyproject, ini file
xml, soap, xsd
protobuf, proto, protocol buffer, thrift, avro, binary format, wire format
binary, blob, opaque, compiled
human readable, readable, plain text, text format, legible
structured, typed, coded, machine readable, enum, enumeration, code list
free text, freetext, typed in, open text, string field, text box, unstructured
field, attribute, property, column, key, parameter
record, row, entry, item, entity
identifier, id, uuid, guid, unique number, reference number, primary key
code, reference data, lookup table, code list, vocabulary, taxonomy, classification
metadata, header, annotation, label, tag, descriptor, labels
validation, validate, check input, verify, verification, schema check, well formed, conformity
serialise, serialize, serialisation, marshal, encode, encoding
parse, parser, parsing, read the syntax, syntax tree, ast, tokenise
compress, compression, gzip, zip, zstd, shrink, smaller payload
transaction, atomic, all or nothing, acid, commit
lock, mutex, locking, exclusive access, advisory lock
consistency, consistent, strong consistency, linearizable, up to date everywhere
eventual consistency, eventually consistent, stale, lag, out of date, staleness
fresh, freshness, latest, newest, up to date, current value, most recent
aggregate, aggregation, sum up, rollup, roll up, total, summarise, summary statistics, downsample
pipeline, data flow, dataflow, workflow, dag, orchestration
query language, sql, graphql, promql, dsl, expression language, where clause
expression, formula, rule, condition, predicate, cel, rego
script, shell script, bash, snippet
dataset, data set, corpus, collection
lineage, provenance of data, where data came from, origin of data
quality, accuracy, correctness, trustworthy, reliable data, accurate
estimate, guess, forecast, projection, prediction, approximate, expected number
actual, observed, measured, real value, what really happened
truncate, cut off, round, rounding, lossy
cast, coerce, coercion, convert type, upcast, upcasting, type change
null, missing value, empty, blank, nan
decimal, float, floating point, fraction, numeric
currency, exchange rate, multi currency, foreign currency, euro, dollar
time zone, timezone, utc, daylight saving, local time
date, timestamp, day, created at, datetime, creation date
encoding, unicode, utf8, charset, character set
map, geo, geolocation, gps, position, coordinates, geocode, whereabouts
image, picture, photo, photograph, thumbnail
video, recording, footage, clip
`;
