#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// The two functions that the standard library lacks; neither takes or gives a pointer.

func naturalLogarithm(_ value: Double) -> Double { log(value) }

func naturalExponential(_ value: Double) -> Double { exp(value) }
