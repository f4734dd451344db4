package dev.cruddur.localstack.process;

import org.jspecify.annotations.Nullable;

/**
 * A program as it stands now.
 *
 * @param exitCode null while it lives; 128 + n when signal n ended it
 */
public record ServiceStatus(
        String name,
        String url,
        ProcessIdentity process,
        ServiceState state,
        @Nullable Integer exitCode) {

    public ServiceStatus in(ServiceState otherState) {
        return new ServiceStatus(name, url, process, otherState, exitCode);
    }
}
