//! The part that all visitors of whole JSON documents have in common.

/// The methods of a visitor that reads a string, a number, a boolean or null as a `serde_json::Value` and converts it to its own
/// type.
macro_rules! visit_scalars {
    () => {
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(serde_json::Value::Null.into())
        }
        $crate::scalars::visit_scalars! {
            visit_bool bool, visit_i64 i64, visit_u64 u64, visit_f64 f64, visit_str &str, visit_string String
        }
    };
    ($($method:ident $type:ty),*) => {$(
        fn $method<E>(self, value: $type) -> Result<Self::Value, E> {
            Ok(serde_json::Value::from(value).into())
        }
    )*};
}

pub(crate) use visit_scalars;
