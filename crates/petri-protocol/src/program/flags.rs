//! The compatibility flags a program can set.
//!
//! An allow-list: a flag that is not on it never reaches the platform. `python_workers`, for example, makes the server itself
//! fetch a bundle from the internet, and with a flag that the platform does not know the isolate cannot start.

use super::spelling::nearest;
use crate::Error;
use crate::shorten::first_chars;

/// The length to which a refusal repeats an unknown flag, characters.
const SHOWN_CHARS: usize = 64;

/// Every flag on offer, in alphabetical order: those of workerd 1.20261019.1 with which a program without bindings starts and
/// runs, at the oldest and at the newest compatibility date. `tests/worker/flags.test.mjs` runs a program with each.
///
/// Left out: experimental flags, everything about Python, flags that disable features the harness needs, and flags that only
/// change bindings, queues, assets, email or Cloudflare's cache, none of which a program has here.
/// <https://developers.cloudflare.com/workers/configuration/compatibility-flags/>
pub const FLAGS: &[&str] = &[
    "add_nodejs_compat_eol",
    "add_nodejs_compat_eol_v22",
    "add_nodejs_compat_eol_v23",
    "add_nodejs_compat_eol_v24",
    "allow_custom_ports",
    "allow_eval_during_startup",
    "allow_importable_env",
    "bind_asynclocalstorage_snapshot_to_request",
    "blob_legacy_mime_type",
    "blob_standard_mime_type",
    "brotli_content_encoding",
    "capture_async_api_throws",
    "crypto_preserve_public_exponent",
    "disable_ctx_exports",
    "disable_fast_jsg_struct",
    "disable_global_performance_classes",
    "disable_navigator_language",
    "disable_nodejs_child_process_module",
    "disable_nodejs_cluster_module",
    "disable_nodejs_console_module",
    "disable_nodejs_dgram_module",
    "disable_nodejs_domain_module",
    "disable_nodejs_fs_module",
    "disable_nodejs_http2_module",
    "disable_nodejs_http_modules",
    "disable_nodejs_http_server_modules",
    "disable_nodejs_inspector_module",
    "disable_nodejs_os_module",
    "disable_nodejs_perf_hooks_module",
    "disable_nodejs_process_v2",
    "disable_nodejs_punycode_module",
    "disable_nodejs_readline_module",
    "disable_nodejs_repl_module",
    "disable_nodejs_sqlite_module",
    "disable_nodejs_stream_wrap_module",
    "disable_nodejs_trace_events_module",
    "disable_nodejs_tty_module",
    "disable_nodejs_v8_module",
    "disable_nodejs_vm_module",
    "disable_nodejs_wasi_module",
    "disable_nodejs_worker_threads_module",
    "disable_request_signal",
    "disable_streams_nodejs_v24_compat",
    "disable_top_level_await_in_require",
    "disable_weak_ref",
    "disallow_eval_during_startup",
    "disallow_importable_env",
    "do_not_capture_async_api_throws",
    "do_not_set_tostring_tag",
    "do_not_strip_bom_in_read_all_text",
    "dont_substitute_null_on_type_error",
    "dynamic_dispatch_treat_exceptions_as_500",
    "dynamic_dispatch_tunnel_exceptions",
    "enable_ctx_exports",
    "enable_fast_jsg_struct",
    "enable_global_performance_classes",
    "enable_navigator_language",
    "enable_nodejs_child_process_module",
    "enable_nodejs_cluster_module",
    "enable_nodejs_console_module",
    "enable_nodejs_dgram_module",
    "enable_nodejs_domain_module",
    "enable_nodejs_fs_module",
    "enable_nodejs_global_timers",
    "enable_nodejs_http2_module",
    "enable_nodejs_http_modules",
    "enable_nodejs_http_server_modules",
    "enable_nodejs_inspector_module",
    "enable_nodejs_os_module",
    "enable_nodejs_perf_hooks_module",
    "enable_nodejs_process_v2",
    "enable_nodejs_punycode_module",
    "enable_nodejs_readline_module",
    "enable_nodejs_repl_module",
    "enable_nodejs_sqlite_module",
    "enable_nodejs_stream_wrap_module",
    "enable_nodejs_trace_events_module",
    "enable_nodejs_tty_module",
    "enable_nodejs_v8_module",
    "enable_nodejs_vm_module",
    "enable_nodejs_wasi_module",
    "enable_nodejs_worker_threads_module",
    "enable_request_signal",
    "enable_streams_nodejs_v24_compat",
    "enable_top_level_await_in_require",
    "enable_weak_ref",
    "enhanced_error_serialization",
    "env_module_nullable_support",
    "export_commonjs_default",
    "export_commonjs_namespace",
    "expose_global_message_channel",
    "fetch_iterable_type_support",
    "fetch_iterable_type_support_override_adjustment",
    "fetch_legacy_url",
    "fetch_refuses_unknown_protocols",
    "fetch_standard_url",
    "fetch_treats_unknown_protocols_as_http",
    "fetcher_has_get_put_delete",
    "fetcher_no_get_put_delete",
    "formdata_parser_converts_files_to_strings",
    "formdata_parser_supports_files",
    "global_importscripts",
    "global_navigator",
    "handle_cross_request_promise_resolution",
    "html_rewriter_treats_esi_include_as_void_tag",
    "http_headers_getsetcookie",
    "ignore_custom_ports",
    "ignore_unrecognized_import_assertion",
    "immutable_api_prototypes",
    "internal_stream_byob_return_undefined",
    "internal_stream_byob_return_view",
    "internal_writable_stream_abort_clears_queue",
    "internal_writable_stream_abort_does_not_clear_queue",
    "legacy_error_serialization",
    "legacy_module_registry",
    "mutable_api_prototypes",
    "new_module_registry",
    "no_brotli_content_encoding",
    "no_crypto_preserve_public_exponent",
    "no_env_module_nullable_support",
    "no_expose_global_message_channel",
    "no_fetch_iterable_type_support",
    "no_fetch_iterable_type_support_override_adjustment",
    "no_global_importscripts",
    "no_global_navigator",
    "no_handle_cross_request_promise_resolution",
    "no_http_headers_getsetcookie",
    "no_nodejs_compat_v2",
    "no_nodejs_global_timers",
    "no_nodejs_zlib",
    "no_precise_timers",
    "no_queues_json_messages",
    "no_request_signal_passthrough",
    "no_rpc",
    "no_set_event_target_this",
    "no_strict_compression_checks",
    "no_strict_crypto_checks",
    "no_unwrap_custom_thenables",
    "no_upper_case_all_http_methods",
    "no_urlsearchparams_delete_has_value_arg",
    "no_web_socket_compression",
    "nodejs_als",
    "nodejs_compat",
    "nodejs_compat_do_not_populate_process_env",
    "nodejs_compat_populate_process_env",
    "nodejs_compat_v2",
    "nodejs_zlib",
    "non_pedantic_wpt",
    "pedantic_wpt",
    "remove_nodejs_compat_eol",
    "remove_nodejs_compat_eol_v22",
    "remove_nodejs_compat_eol_v23",
    "remove_nodejs_compat_eol_v24",
    "request_signal_passthrough",
    "require_returns_default_export",
    "require_returns_namespace",
    "response_redirect_url_original",
    "response_redirect_url_standard",
    "retain_authorization_on_cross_origin_redirect",
    "rpc",
    "rpc_params_dup_stubs",
    "rpc_params_transfer_stubs",
    "set_event_target_this",
    "set_tostring_tag",
    "streams_auto_allocate_chunk_size_default",
    "streams_byob_reader_detaches_buffer",
    "streams_byob_reader_does_not_detach_buffer",
    "streams_enable_constructors",
    "strict_compression_checks",
    "strict_crypto_checks",
    "strip_authorization_on_cross_origin_redirect",
    "strip_bom_in_read_all_text",
    "substitute_null_on_type_error",
    "throw_on_unrecognized_import_assertion",
    "transformstream_disable_standard_constructor",
    "transformstream_enable_standard_constructor",
    "unique_ctx_per_invocation",
    "unwrap_custom_thenables",
    "upper_case_all_http_methods",
    "url_original",
    "url_standard",
    "urlpattern_original",
    "urlpattern_standard",
    "urlsearchparams_delete_has_value_arg",
    "web_socket_compression",
    "workers_api_getters_setters_on_prototype",
];

/// Checks that a flag is on offer.
///
/// # Errors
/// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) that names the flag and, if one is similar enough, the flag that was
/// probably meant.
pub(crate) fn check(index: usize, flag: &str) -> Result<(), Error> {
    if FLAGS.binary_search(&flag).is_ok() {
        return Ok(());
    }
    let field = format!("compatibility_flags[{index}]");
    let shown = first_chars(flag, SHOWN_CHARS);
    let advice = match nearest(flag, FLAGS) {
        Some(near) => format!("did you mean {near}?"),
        None => "/api/v1/openapi.json lists those that are".to_owned(),
    };
    Err(Error::invalid(
        field.clone(),
        format!("{field} is {shown:?}, a compatibility flag that is not offered here; {advice}"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_in_order_and_stand_once() {
        assert!(FLAGS.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn a_flag_that_is_not_offered_is_named_with_the_nearest_one() {
        assert_eq!(check(0, "nodejs_compat"), Ok(()));
        for (flag, advice) in [
            ("nodejs_compt", "did you mean nodejs_compat?"),
            ("NODEJS_COMPAT", "did you mean nodejs_compat?"),
            ("nodejs-compat", "did you mean nodejs_compat?"),
            ("python_workers", "/api/v1/openapi.json lists those that are"),
            ("experimental", "/api/v1/openapi.json lists those that are"),
            ("", "/api/v1/openapi.json lists those that are"),
        ] {
            let message =
                format!("compatibility_flags[1] is {flag:?}, a compatibility flag that is not offered here; {advice}");
            assert_eq!(check(1, flag), Err(Error::invalid("compatibility_flags[1]", message)));
        }
    }

    #[test]
    fn a_long_unknown_flag_is_shortened_in_the_message() {
        let repeated =
            |characters: usize| check(0, &"é".repeat(characters)).unwrap_err().message().matches('é').count();
        assert_eq!(
            (repeated(SHOWN_CHARS), repeated(SHOWN_CHARS + 1), repeated(1_000_000)),
            (SHOWN_CHARS, SHOWN_CHARS, SHOWN_CHARS)
        );
    }
}
