/** One line, one idea: words that a planner would take for the same thing. The first word names the idea. */
export const peopleAndAccess = `
tenant, customer, client, account holder, subscriber
organisation, organization, company, corporate, enterprise, firm, employer
user, person, people, individual, end user, someone, anybody, anyone, everybody, member
visitor, guest, anonymous, unauthenticated, logged out, not logged in, without an account, unregistered
admin, administrator, operator, superuser, privileged, root, owner, platform team, cluster admin
developer, engineer, programmer, coder, contributor
maintainer, core team, committer, steward
employee, staff, colleague, worker, personnel, caseworker, clerk, agent, officer
manager, supervisor, line manager, head, lead
team, group, squad, unit, department, crew
vendor, supplier, provider, third party, contractor, external party, partner
candidate, applicant, claimant, job seeker
learner, student, pupil, trainee, apprentice
teacher, tutor, lecturer, instructor, trainer
university, school, college, institution
patient, client record
doctor, clinician, physician, practitioner, nurse
citizen, resident, member of the public, public, taxpayer, household
child, minor, under age, under eighteen
parent, guardian, carer, next of kin
buyer, shopper, purchaser, consumer, cardholder
seller, merchant, retailer, shop, store owner, trader
driver, courier, rider, carrier, haulier
guardrail, safeguard, guard rail, baseline
login, log in, sign in, logon, authentication, authenticate, auth, sign on, credential check
logout, sign out, log out, end session
register, sign up, enrol, enroll, enrolment, enrollment, onboard, create an account, registration
authorization, authorisation, authorize, permission, access control, access right, entitlement, privilege, allowed, grant, rbac, acl, who may
role, job function, persona
credential, password, passphrase, secret, api key, access key, token, pin code, login details
single sign on, sso, saml, oidc, openid, federated identity, identity provider, idp
second factor, two factor, 2fa, mfa, multi factor, one time code, otp, passkey, webauthn, authenticator app, security key
biometric, fingerprint, face recognition, face id, iris
token, jwt, bearer, claim, access token
session, logged in state, cookie
identity, principal, caller, service account, workload identity, spiffe
certificate, cert, tls, mtls, ssl, x509, pki, certificate authority
encrypt, encryption, cipher, cryptographic, at rest, end to end encrypted
signature, sign, signed, signing, signer, sigstore, cosign, attestation, provenance
checksum, hash, digest, sha256, sha, integrity check
privacy, gdpr, personal data, pii, data protection, personally identifiable, personal information
consent, permission from the user, agree to, opt in, approval of the user, accept the terms
anonymise, anonymize, pseudonymise, redact, mask, de identify, scrub, obfuscate, black out
audit, audit trail, audit log, who did what, change log, change history, paper trail, traceability
compliance, regulation, regulator, regulatory, law, legal, legislation, statutory
vulnerability, cve, exploit, security hole, weakness, security flaw, attack
fraud, scam, abuse, misuse, bot, spam
firewall, waf, network policy, allowlist, whitelist, safelist, ip filter
denylist, blacklist, blocklist, banned list
sandbox, isolate, isolation, jail, confined, sandboxed, containment
impersonate, act as, on behalf of, behalf, delegate, delegation, log in as
share, sharing, hand over, give to, pass on, disclose, send to third party
approval, approve, sign off, review step, four eyes, second person, endorse, green light
ownership, owner, responsible, accountable, custodian
invite, invitation, share link, join link
profile, account page, personal page, user details
gender, sex, ethnicity, disability, nationality, demographic, equality data, protected characteristic
address, postcode, zip code, street, location of a person
disable account, suspend, ban, deactivate, lock out
shared account, shared login, team account
`;
