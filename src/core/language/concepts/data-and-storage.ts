/** One line, one idea: words for data, where it lies and what is done with it. */
export const dataAndStorage = `
database db postgres postgresql mysql oracle data-store
warehouse data-lake data-warehouse
index registry catalogue package-index mirror
cache memoize redis keep-in-memory
folder directory path
backup snapshot dump
restore bring-back get-back recover undelete undo revert roll-back rollback take-back
history historical past over-time backfill
retention retain expiry expire time-to-live ttl
delete erase erasure purge wipe hard-delete destroy get-rid-of
split divide separate partition shard
snapshot frozen freeze point-in-time as-it-was
immutable append-only cannot-be-changed read-only never-changes
mutable editable overwrite amend modify
migration move-over transfer port cut-over conversion convert
import ingest bring-in read-in
yaml yml
protobuf proto thrift
structured typed coded machine-readable enum enumeration
field attribute property column key parameter
record row entry item entity
identifier id uuid guid primary-key
validation verify verification conformity
fresh latest newest up-to-date current-value most-recent
pipeline workflow dag orchestration
expression formula rule condition cel rego
date timestamp day created-at datetime creation-date
`;
