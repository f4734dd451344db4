package dev.cruddur.benchmarks.completeness;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Those that were posted: each is liked once, and some of them are read and replied to again and again. */
final class Cruds {

    private static final Pattern UUID = Pattern.compile("\"uuid\":\"([0-9a-f-]{36})\"");
    private static final int READ = 100;

    private final Queue<String> unliked = new ConcurrentLinkedQueue<>();
    private final List<String> read = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    /** Takes note of one, as the API answered it. */
    void posted(String body) {
        var uuid = UUID.matcher(body);
        if (uuid.find()) {
            unliked.add(uuid.group(1));
            if (read.size() < READ) {
                read.add(uuid.group(1));
            }
        }
    }

    /** One that nobody has liked, and that will not be given again. */
    String unliked() {
        var crud = unliked.poll();
        if (crud == null) {
            throw new IllegalStateException("Nobody has posted anything that could be liked.");
        }
        return crud;
    }

    /** One of those that people talk about, each in its turn. */
    String popular() {
        return read.get(Math.floorMod(turn.getAndIncrement(), read.size()));
    }
}
