package org.article28.notifier.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate of {@code localhost} that signed itself, and a TLS that believes in it. */
public final class Certificate {

    private static final String PASSWORD = "changeit";
    private static volatile String pem = "";
    private static final SSLContext TLS = made();

    private Certificate() {}

    public static SSLContext tls() {
        return TLS;
    }

    /** What others need to believe in it. */
    public static String pem() {
        return pem;
    }

    private static SSLContext made() {
        try {
            var folder = Files.createTempDirectory("article28-certificate");
            var file = folder.resolve("keys.p12");
            generate(file);
            var keys = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
            Files.delete(file);
            Files.delete(folder);
            var encoded =
                    Base64.getMimeEncoder()
                            .encodeToString(keys.getCertificate("server").getEncoded());
            pem = "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n";
            var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(keys, PASSWORD.toCharArray());
            var trusted =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            var trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            trust.setCertificateEntry("server", keys.getCertificate("server"));
            trusted.init(trust);
            var context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void generate(Path file) throws IOException, InterruptedException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var command =
                List.of(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD);
        int code = new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("keytool ended with " + code);
        }
    }
}
