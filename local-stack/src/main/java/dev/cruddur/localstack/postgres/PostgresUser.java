package dev.cruddur.localstack.postgres;

import com.sun.security.auth.module.UnixSystem;
import dev.cruddur.localstack.process.OwnSession;
import dev.cruddur.localstack.process.StackException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who PostgreSQL runs as, since it refuses to run as root.
 *
 * @param prefix goes before its commands and ends in an exec, so that the process id stays
 * @param uid whom its files must belong to
 */
record PostgresUser(List<String> prefix, int uid, int gid) {
    private static final int NOBODY = 65534;

    /** Chooses for the current user; {@code readable} is a program that the chosen one must be able to run. */
    static PostgresUser choose(String readable) {
        var me = new UnixSystem();
        if (me.getUid() != 0) {
            return new PostgresUser(List.of(), (int) me.getUid(), (int) me.getGid());
        }
        // A user namespace that maps nobody: inside, root is nobody; outside, the files stay root's.
        var unshared = new PostgresUser(List.of("unshare", "-U"), 0, 0);
        if (unshared.canRun(readable)) {
            return unshared;
        }
        // Docker forbids that by default. Who owns the checkout can surely read it.
        return Stream.of(ownerOf(readable), NOBODY)
                .filter(uid -> uid != 0)
                .flatMap(uid -> Stream.of(setpriv(uid), chroot(uid)))
                .filter(user -> user.canRun(readable))
                .findFirst()
                .orElseThrow(() -> new StackException("PostgreSQL refuses to run as root, and neither unshare(1) nor"
                        + " setpriv(1) can run it as somebody else here (a checkout below /root is closed to others)."
                        + " Run ./cruddur as an ordinary user."));
    }

    Stream<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream());
    }

    /** Gives a folder and all that is in it to this user, when it is somebody else's. */
    void own(Path folder) throws IOException {
        if (uid == (int) Files.getAttribute(folder, "unix:uid")) {
            return;
        }
        if (new UnixSystem().getUid() != 0) {
            throw new StackException(folder + " belongs to somebody else (was ./cruddur run as root?):"
                    + " give it back with sudo chown -R \"$(id -u)\" .cruddur");
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.setAttribute(path, "unix:uid", uid);
                Files.setAttribute(path, "unix:gid", gid);
            }
        }
    }

    private static PostgresUser setpriv(int uid) {
        return new PostgresUser(List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups"), uid, uid);
    }

    private static PostgresUser chroot(int uid) {
        return new PostgresUser(List.of("chroot", "--userspec=" + uid + ":" + uid, "/"), uid, uid);
    }

    private boolean canRun(String program) {
        if (!OwnSession.isOnPath(prefix.getFirst())) {
            return false;
        }
        try {
            return new ProcessBuilder(command(List.of(program, "--version")).toList())
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int ownerOf(String program) {
        try {
            for (Path above = Path.of(program).toAbsolutePath(); above != null; above = above.getParent()) {
                var owner = (int) Files.getAttribute(above, "unix:uid");
                if (owner != 0) {
                    return owner;
                }
            }
            return NOBODY;
        } catch (IOException e) {
            return NOBODY;
        }
    }
}
