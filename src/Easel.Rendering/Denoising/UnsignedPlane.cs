using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Easel.Rendering.Denoising;

/// <summary>
/// A plane of numbers from 0 to 8·10⁹ in 16 bits each: six of exponent and ten of mantissa, hence right to one part in two thousand. Less
/// than 10⁻⁹ counts as 0, and so does what is not a number. Unlike halves they widen with one shift and one product, and light of any
/// strength fits.
/// </summary>
internal sealed class UnsignedPlane(int length)
{
    /// <summary>What <see cref="LoadRaw"/> must be multiplied by: 2⁹⁶, the difference of the two exponents' biases.</summary>
    public const float Scale = 7.9228163e28f;

    /// <summary>Bits of a float's mantissa that are not kept, and the difference of the biases at the place of the exponent.</summary>
    private const int Dropped = 13;
    private const uint Bias = 96u << 23;
    private const uint Rounding = 1u << (Dropped - 1);

    /// <summary>Smallest number that is not 0, 2⁻³⁰, and the largest.</summary>
    private const float Least = 1f / (1 << 30), Most = 8585740288f;

    private readonly ushort[] _codes = new ushort[length];

    /// <summary>The first code, for <see cref="Load(ref ushort, int)"/>.</summary>
    public ref ushort Start => ref MemoryMarshal.GetArrayDataReference(_codes);

    /// <summary>A number; rounded when stored.</summary>
    public float this[int i]
    {
        get => BitConverter.UInt32BitsToSingle((uint)_codes[i] << Dropped) * Scale;
        set => _codes[i] = value >= Least
            ? (ushort)((BitConverter.SingleToUInt32Bits(MathF.Min(value, Most)) - (Bias - Rounding)) >> Dropped)
            : (ushort)0;
    }

    /// <summary>Whether all numbers are 0.</summary>
    public bool IsZero => !_codes.AsSpan().ContainsAnyExcept((ushort)0);

    /// <summary>Eight numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> Load(int index) => Load(ref Start, index);

    /// <summary>Eight numbers of the plane that starts at a code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Load(ref ushort start, int index) => LoadRaw(ref start, index) * Scale;

    /// <summary>Eight numbers divided by <see cref="Scale"/>, for those who multiply by something anyway.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> LoadRaw(ref ushort start, int index) =>
        (Vector256.WidenLower(Vector128.LoadUnsafe(ref start, (nuint)index).ToVector256Unsafe()) << Dropped).AsSingle();

    /// <summary>Stores eight numbers, rounded as one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(int index, Vector256<float> value)
    {
        Vector256<uint> kept = Vector256.GreaterThanOrEqual(value, Vector256.Create(Least)).AsUInt32();
        Vector256<uint> bits = Vector256.MinNative(value, Vector256.Create(Most)).AsUInt32() - Vector256.Create(Bias - Rounding);
        Vector256<uint> codes = Vector256.ShiftRightLogical(bits, Dropped) & kept;
        Vector128.Narrow(codes.GetLower(), codes.GetUpper()).StoreUnsafe(ref Start, (nuint)index);
    }
}
