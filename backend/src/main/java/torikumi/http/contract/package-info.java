/**
 * What the generated contract says beyond the signatures: problems, headers, security, limits, examples.
 * Works at build time; nothing of it runs in the product.
 */
package torikumi.http.contract;
