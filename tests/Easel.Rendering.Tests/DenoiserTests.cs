using System.Numerics;
using Easel.Rendering.Denoising;
using Easel.Rendering.Transport;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Tests;

public sealed class DenoiserTests
{
    private const int Width = 45, Height = 21;

    [Theory]
    [InlineData(1, 2, false, 64)]
    [InlineData(2, 2, false, 16)]
    [InlineData(4, 2, true, 64)]
    [InlineData(16, 1, true, 4)]
    public void FilterRow_WideAndScalar_Agree(int step, int radius, bool specular, int normalPower)
    {
        FeatureBuffers features = Features(noise: 0.5f);
        Layer layer = features.Specular;
        int length = features.Depth.Length;
        (UnsignedPlane R, UnsignedPlane G, UnsignedPlane B, UnsignedPlane Variance) wide = (new(length), new(length), new(length), new(length));
        (UnsignedPlane R, UnsignedPlane G, UnsignedPlane B, UnsignedPlane Variance) scalar = (new(length), new(length), new(length), new(length));
        var settings = new AtrousSettings(step, radius, 3, normalPower == 16 ? 2.7f : 1, normalPower);
        UnsignedPlane? reflected = specular ? layer.Albedo.G : null;
        var wideForm = new AtrousPass(features, layer, wide, layer.G, reflected, settings);
        var scalarForm = new AtrousPass(features, layer, scalar, layer.G, reflected, settings);
        int same = 0;
        for (int y = 0; y < Height; y++)
        {
            wideForm.FilterRowWide(y);
            scalarForm.FilterRowScalar(y);
            for (int x = 0; x < Width; x++)
            {
                int i = features.Index(x, y);

                // Planes round to one part in two thousand: what lies next to the border may fall on either side of it.
                Assert.Equal(scalar.R[i], wide.R[i], scalar.R[i] * 1.001f / 1024);
                Assert.Equal(scalar.B[i], wide.B[i], scalar.B[i] * 1.001f / 1024);
                Assert.Equal(scalar.Variance[i], wide.Variance[i], 1e-4f);
                same += scalar.R[i] == wide.R[i] && scalar.B[i] == wide.B[i] ? 1 : 0;
            }
        }

        Assert.InRange(same, Width * Height * 0.98, Width * Height);
    }

    [Fact]
    public void Run_NoiseOnOnePlane_BecomesSmooth()
    {
        FeatureBuffers features = Features(noise: 0.5f);
        Denoiser.Run(features, 1, TestContext.Current.CancellationToken);
        int left = features.Index(5, 10), right = features.Index(17, 10);
        Assert.Equal(1, features.Diffuse.G[left], 0.12f);
        Assert.Equal(1, features.Diffuse.G[right], 0.12f);
    }

    [Fact]
    public void Despeckler_SinglePixel_IsTakenAway_ButNoLine()
    {
        FeatureBuffers features = Features(noise: 0);
        Layer layer = features.Diffuse;
        int speck = features.Index(10, 10);
        (layer.R[speck], layer.G[speck], layer.B[speck]) = (9, 9, 9);
        for (int x = 2; x < 20; x++)
        {
            layer.G[features.Index(x, 4)] = 9;
        }

        var specks = new Despeckler(features, layer);
        float around = (0.2126f * layer.R[speck + 1]) + (0.7152f * layer.G[speck + 1]) + (0.0722f * layer.B[speck + 1]);
        Assert.Equal(1.15f * around / 9, specks.Scale(10, 10), 0.01f);
        Assert.Equal(1, specks.Scale(11, 10));
        Assert.Equal(1, specks.Scale(10, 4));
    }

    [Fact]
    public void Run_UnlitPixels_AreFilledFromTheirNeighbours()
    {
        FeatureBuffers features = Features(noise: 0);
        for (int y = 0; y < Height; y++)
        {
            for (int x = y & 1; x < Width - 1; x += 2)
            {
                int i = features.Index(x, y);
                features.IsUnlit[i] = true;
                foreach (Layer layer in (Layer[])[features.Diffuse, features.Specular])
                {
                    (layer.R[i], layer.G[i], layer.B[i], layer.Trust[i]) = (0, 0, 0, 0);
                }
            }
        }

        Denoiser.Run(features, 1, TestContext.Current.CancellationToken);
        for (int x = 1; x < Width - 2; x++)
        {
            Assert.Equal(1, features.Diffuse.G[features.Index(x, 10)], 0.01f);
            Assert.Equal(1, features.Specular.G[features.Index(x, 10)], 0.01f);
        }
    }

    [Fact]
    public void Run_ChequerboardOfRareLight_BecomesEvenAndStaysAsBright()
    {
        // Two in five of the samples find light, as in the shade of a sunlit street; each lit pixel has two.
        FeatureBuffers features = Features(noise: 0);
        var random = new RandomStream(5);
        for (int y = 0; y < Height; y++)
        {
            for (int x = 0; x < Width - 1; x++)
            {
                int i = features.Index(x, y);
                features.IsUnlit[i] = ((x + y) & 1) != 0;
                float first = random.Next() < 0.4f ? 2.5f : 0, second = random.Next() < 0.4f ? 2.5f : 0, light = (first + second) / 2;
                (features.Diffuse.R[i], features.Diffuse.G[i], features.Diffuse.B[i]) = (light, light, light);
                features.Diffuse.Variance[i] = features.IsUnlit[i] ? 0 : (first - second) * (first - second) / 4;
                features.Diffuse.Trust[i] = features.IsUnlit[i] ? 0 : features.Diffuse.Trust[i];
            }
        }

        Denoiser.Run(features, 1, TestContext.Current.CancellationToken);
        float sum = 0, squares = 0;
        const int Count = Height * (Width - 1);
        for (int i = 0; i < Count; i++)
        {
            float light = features.Diffuse.G[features.Index(i % (Width - 1), i / (Width - 1))];
            sum += light;
            squares += light * light;
        }

        float mean = sum / Count, deviation = MathF.Sqrt((squares / Count) - (mean * mean));
        Assert.Equal(1, mean, 0.15f);
        Assert.InRange(deviation, 0, 0.15f * mean);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Run_LightThatOneSampleInTenFinds_IsKept(bool specular)
    {
        // Under a car: the neighbours of a pixel that found the light are black, yet it is no firefly.
        FeatureBuffers features = Features(noise: 0);
        Layer layer = specular ? features.Specular : features.Diffuse;
        var random = new RandomStream(11);
        float found = 0;
        const int Count = Height * (Width - 1);
        for (int i = 0; i < Count; i++)
        {
            int j = features.Index(i % (Width - 1), i / (Width - 1));
            float light = random.Next() < 0.1f ? 10 : 0;
            found += light / Count;
            (layer.R[j], layer.G[j], layer.B[j], layer.Variance[j]) = (light, light, light, light * light);
        }

        Denoiser.Run(features, 1, TestContext.Current.CancellationToken);
        float kept = 0;
        for (int i = 0; i < Count; i++)
        {
            kept += layer.G[features.Index(i % (Width - 1), i / (Width - 1))] / Count;
        }

        Assert.InRange(kept, 0.75f * found, 1.1f * found);
    }

    [Fact]
    public void Around_APixelAmongOthers_TellsOfTheOthersAlone()
    {
        FeatureBuffers features = Features(noise: 0);
        var usual = new LightStatistics(features, i => i == features.Index(20, 10) ? 1000 : i % 2 == 0 ? 1 : 3);
        for (int row = 0; row < usual.Rows; row++)
        {
            usual.Gather(row);
        }

        (float mean, float deviation) = usual.Around(20, 10, 1000);
        Assert.Equal(2, mean, 0.01f);
        Assert.Equal(1, deviation, 0.2f);
    }

    [Fact]
    public void Run_SoftLightOnACurvedSurface_IsAveragedRoundIt()
    {
        // A ball whose normal turns by three degrees a pixel in all directions: what is averaged 20 degrees round it keeps half the noise of what
        // is averaged 10 degrees round it.
        FeatureBuffers features = Features(noise: 0.9f);
        for (int y = 0; y < Height; y++)
        {
            for (int x = 0; x < Width - 1; x++)
            {
                int i = features.Index(x, y);
                Vector2 turn = new Vector2(x - (Width / 2), y - (Height / 2)) * (3 * MathF.PI / 180);
                (features.NormalX[i], features.NormalY[i]) = (MathF.Sin(turn.X) * MathF.Cos(turn.Y), MathF.Sin(turn.Y));
                features.NormalZ[i] = -MathF.Cos(turn.X) * MathF.Cos(turn.Y);
                features.DepthSpread[i] = 10;
            }
        }

        Denoiser.Run(features, 1, TestContext.Current.CancellationToken);
        float squares = 0;
        for (int x = 10; x < Width - 11; x++)
        {
            float error = features.Diffuse.G[features.Index(x, Height / 2)] - 1;
            squares += error * error;
        }

        Assert.InRange(MathF.Sqrt(squares / (Width - 21)), 0, 0.035f);
    }

    [Fact]
    public void Run_TwoSurfaces_DoNotMix()
    {
        // Left half bright and facing the camera, right half dark and turned away.
        FeatureBuffers features = Features(noise: 0);
        for (int y = 0; y < Height; y++)
        {
            for (int x = Width / 2; x < Width; x++)
            {
                int i = features.Index(x, y);
                (features.Diffuse.R[i], features.Diffuse.G[i], features.Diffuse.B[i]) = (0.1f, 0.1f, 0.1f);
                (features.NormalX[i], features.NormalZ[i]) = (1, 0);
                features.Diffuse.Variance[i] = 1;
            }
        }

        Denoiser.Run(features, 1, TestContext.Current.CancellationToken);
        Assert.Equal(1, features.Diffuse.G[features.Index((Width / 2) - 1, 10)], 0.01f);
        Assert.Equal(0.1f, features.Diffuse.G[features.Index(Width / 2, 10)], 0.01f);
    }

    [Fact]
    public void Run_OneFirefly_IsDimmed()
    {
        FeatureBuffers features = Features(noise: 0);
        int i = features.Index(20, 10);
        (features.Diffuse.R[i], features.Diffuse.G[i], features.Diffuse.B[i], features.Diffuse.Variance[i]) = (1000, 1000, 1000, 1e6f);
        Denoiser.Run(features, 1, TestContext.Current.CancellationToken);

        // Beside its neighbours' 1 it counts as 2.2 at most, spread over many pixels.
        Assert.InRange(features.Diffuse.G[i], 0.99f, 1.5f);
        Assert.Equal(1, features.Diffuse.G[features.Index(24, 10)], 0.05f);
    }

    /// <summary>A plane facing the camera under light of 1 with even noise; the last column is sky.</summary>
    private static FeatureBuffers Features(float noise)
    {
        var features = new FeatureBuffers(Width, Height, 0.001f);
        var random = new RandomStream(8);
        for (int y = 0; y < Height; y++)
        {
            for (int x = 0; x < Width - 1; x++)
            {
                var light = new Vector3(1 + random.Range(-noise, noise));
                var sum = new PixelSum
                {
                    Diffuse = light * 0.5f, Specular = light * 0.04f, DiffuseAlbedo = new Vector3(0.5f), SpecularAlbedo = new Vector3(0.04f),
                    LitDiffuseAlbedo = new Vector3(0.5f), LitSpecularAlbedo = new Vector3(0.04f),
                    Normal = Vector3.UnitZ, Depth = 5, DepthSquared = 25, Roughness = 0.4f + (0.01f * random.Next()), Hits = 1, LitHits = 1,
                };
                float variance = noise * noise / 3;
                features.Store(x, y, sum, (1, 1), new Vector3(variance * 0.25f, variance * 0.25f, variance * 0.0016f), (Vector3.UnitX, Vector3.UnitY, -Vector3.UnitZ));
            }
        }

        return features;
    }
}
