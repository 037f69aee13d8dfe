/**
 * アカウント: inviting people, ending what they may do, and their accounts in the identity provider.
 * What is wanted is written down first; the identity provider is told afterwards, again and again until it has heard.
 */
package torikumi.account;
