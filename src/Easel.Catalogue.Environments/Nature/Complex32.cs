namespace Easel.Catalogue.Environments.Nature;

/// <summary>A complex number in single precision.</summary>
internal readonly record struct Complex32(float Real, float Imaginary)
{
    /// <summary>This number times i.</summary>
    public Complex32 TimesI => new(-Imaginary, Real);

    /// <summary>The mirror image at the real axis.</summary>
    public Complex32 Conjugate => new(Real, -Imaginary);

    public static Complex32 operator +(Complex32 a, Complex32 b) => new(a.Real + b.Real, a.Imaginary + b.Imaginary);

    public static Complex32 operator -(Complex32 a, Complex32 b) => new(a.Real - b.Real, a.Imaginary - b.Imaginary);

    public static Complex32 operator *(Complex32 a, Complex32 b) =>
        new((a.Real * b.Real) - (a.Imaginary * b.Imaginary), (a.Real * b.Imaginary) + (a.Imaginary * b.Real));

    public static Complex32 operator *(Complex32 a, float s) => new(a.Real * s, a.Imaginary * s);
}
