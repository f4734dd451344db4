# Node and a Chrome for the tests come with this image, the JDK and Maven from the other; both stand on the same base.
FROM gitpod/workspace-node-22
COPY --from=gitpod/workspace-java-25 --chown=gitpod:gitpod /home/gitpod/.sdkman /home/gitpod/.sdkman
# Maven's settings there keep its repository in /workspace, the only folder that a prebuild keeps.
COPY --from=gitpod/workspace-java-25 --chown=gitpod:gitpod /home/gitpod/.m2 /home/gitpod/.m2
ENV JAVA_HOME=/home/gitpod/.sdkman/candidates/java/current
ENV PATH=$JAVA_HOME/bin:/home/gitpod/.sdkman/candidates/maven/current/bin:$PATH
