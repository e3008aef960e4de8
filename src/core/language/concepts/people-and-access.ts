/** One line, one idea: words that a planner would take for the same thing. The first word names the idea. */
export const peopleAndAccess = `
tenant, customer, client, subscriber
user, person, people, individual, end user, someone, anybody, anyone, everybody, member
developer, engineer, programmer, coder, contributor
vendor, supplier, provider, third party, contractor, partner
university, school, college, institution
buyer, shopper, purchaser, consumer, cardholder
seller, merchant, retailer, shop, trader
driver, courier, rider, carrier, haulier
login, log in, sign in, logon, authentication, auth, sign on
register, sign up, enrol, onboard, create an account, registration
authorization, permission, access control, entitlement, privilege, allowed, grant, rbac, acl
credential, password, passphrase, secret, api key, access key, token
single sign on, sso, saml, oidc, openid, identity provider, idp
second factor, two factor, 2fa, mfa, multi factor, otp, passkey, webauthn
certificate, cert, tls, mtls, ssl, pki, certificate authority
signature, sign, signer, sigstore, cosign, attestation, provenance
checksum, hash, digest, sha256, sha, integrity check
privacy, gdpr, personal data, pii, data protection, personally identifiable, personal information
consent, agree to, opt in
anonymise, pseudonymise, redact, mask, scrub, obfuscate
audit, audit trail, audit log, who did what, change log, change history, paper trail, traceability
approval, sign off, four eyes, endorse
`;
