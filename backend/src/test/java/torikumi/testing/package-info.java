/**
 * What tests of the API stand on: a real PostgreSQL, and a real Keycloak where tokens matter. Whether they run in
 * containers or from embedded binaries is decided in the module {@code embedded}.
 */
package torikumi.testing;
