/** One line, one idea: words that a planner would take for the same thing. The first word names the idea. */
export const peopleAndAccess = `
tenant customer client subscriber
user person people individual end-user someone anybody anyone everybody member
developer engineer programmer contributor
vendor supplier provider third-party contractor partner
university school institution
buyer shopper purchaser consumer cardholder
seller merchant retailer shop trader
driver courier rider carrier haulier
login log-in sign-in authentication auth sign-on
register sign-up enrol onboard create-an-account registration
authorization permission access-control entitlement privilege allowed grant rbac acl
credential password passphrase secret api-key token
single-sign-on sso saml oidc identity-provider
two-factor 2fa mfa otp passkey
certificate cert tls mtls ssl
signature sign sigstore cosign attestation provenance
checksum hash digest sha256 sha
privacy gdpr personal-data pii data-protection
consent agree-to opt-in
anonymise pseudonymise redact mask scrub
audit audit-trail audit-log who-did-what change-log change-history paper-trail
approval sign-off four-eyes
`;
