using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Easel.Rendering.Denoising;

/// <summary>A plane of numbers in [−1, 1] in 16 bits each, such as the components of unit vectors, in even steps of 3·10⁻⁵.</summary>
internal sealed class UnitPlane(int length)
{
    /// <summary>What <see cref="LoadRaw"/> must be multiplied by.</summary>
    public const float Scale = 1f / short.MaxValue;

    private readonly short[] _codes = new short[length];

    /// <summary>The first code, for <see cref="LoadRaw"/>.</summary>
    public ref short Start => ref MemoryMarshal.GetArrayDataReference(_codes);

    /// <summary>A number; rounded when stored.</summary>
    public float this[int i]
    {
        get => _codes[i] * Scale;
        set => _codes[i] = (short)MathF.Round(Math.Clamp(value, -1, 1) * short.MaxValue);
    }

    /// <summary>Eight numbers of the plane that starts at a code, divided by <see cref="Scale"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> LoadRaw(ref short start, int index) =>
        Vector256.ConvertToSingle(Vector256.WidenLower(Vector128.LoadUnsafe(ref start, (nuint)index).ToVector256Unsafe()));
}
