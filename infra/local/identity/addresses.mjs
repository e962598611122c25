/** Keycloak's name for a set of people and clients. */
export const realm = 'bti';
export const pathOfRealm = `/realms/${realm}`;
export const protocol = `${pathOfRealm}/protocol/openid-connect`;
export const actions = `${pathOfRealm}/login-actions`;

/** The one client: the admin, which can keep no secret. */
export function clientOf(adminOrigin) {
  return {
    id: 'bti-admin',
    origin: adminOrigin,
    redirects: [`${adminOrigin}/`, `${adminOrigin}/silent-check-sso.html`],
    afterLogout: [`${adminOrigin}/`],
    scopes: ['openid', 'basic', 'acr', 'profile', 'email', 'organization'],
  };
}

/** What a client asks first: where everything is. */
export function discovery(issuer) {
  const base = `${new URL(issuer).origin}${protocol}`;
  return {
    issuer,
    authorization_endpoint: `${base}/auth`,
    token_endpoint: `${base}/token`,
    userinfo_endpoint: `${base}/userinfo`,
    end_session_endpoint: `${base}/logout`,
    jwks_uri: `${base}/certs`,
    check_session_iframe: `${base}/login-status-iframe.html`,
    registration_endpoint: `${new URL(issuer).origin}${pathOfRealm}/clients-registrations/openid-connect`,
    grant_types_supported: ['authorization_code', 'refresh_token'],
    response_types_supported: ['code'],
    response_modes_supported: ['query', 'fragment'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['none'],
    code_challenge_methods_supported: ['S256'],
    scopes_supported: ['openid', 'basic', 'acr', 'profile', 'email', 'organization'],
    prompt_values_supported: ['none', 'login', 'create'],
    authorization_response_iss_parameter_supported: true,
  };
}
