/** OTLP's JSON mapping of its protobuf messages: the one codec that requests and answers share. */
@NullMarked
package dev.cruddur.viewer.json;

import org.jspecify.annotations.NullMarked;
