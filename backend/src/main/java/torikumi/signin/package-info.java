/**
 * The ends of the code flow that a browser sees: where signing in leads back to, and what it says when it fails.
 * The flow itself is Quarkus OIDC's.
 */
package torikumi.signin;
