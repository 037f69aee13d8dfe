/**
 * 手順: where a round stands on its way from preparation to publication, and what is still to do at each of its five steps.
 * It only reads; what it tells of is done in the packages below.
 */
package torikumi.guide;
