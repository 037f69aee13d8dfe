/**
 * 所属: who is what to which seat or council, and who the signed-in person is ({@code /me}).
 * Keycloak says who somebody is; what they may do is said here.
 */
package torikumi.membership;
