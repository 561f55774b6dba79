/** What production runs: images, the Compose file, manifests. */
package org.article28.system.deployment;
