/**
 * Starts the real parts that Torikumi stands on - PostgreSQL, Keycloak, a mail catcher, a front proxy - on a machine
 * without containers, for development and tests. Nothing here ever goes into an image or into production.
 */
package torikumi.embedded;
