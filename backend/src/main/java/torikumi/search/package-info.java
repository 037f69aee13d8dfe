/**
 * Reading entries across rounds, members and councils: published ones by everybody, working ones by whoever may.
 * It lies above submissions and editions, because it joins both.
 */
package torikumi.search;
