using System.IO.Compression;
using Easel.Catalogue.Emblems;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Emblems;

public sealed class EmblemFileTests
{
    [Fact]
    public void Decode_WhatWasWritten_IsRead()
    {
        EmblemFile file = EmblemFile.Read(Sample());

        EmblemRecord record = Assert.Single(file.Records);
        Assert.Equal("kite", record.Picture);
        Assert.Equal("sport", record.Kind);
        Assert.Equal(0.5f, record.Size);
        Assert.Equal(["kite", "dragon/dragons"], record.Names);
        EmblemShape shape = Assert.Single(file.Decode(record).Shapes);
        Assert.True(shape.IsEvenOdd);
        Assert.Equal(3, Assert.Single(shape.Contours).Length);
        Assert.Equal(new System.Numerics.Vector2(64, 10), shape.Contours[0][0]);
        Assert.Equal(1, shape.Paint.Opacity);
    }

    [Fact]
    public void Read_DamagedFiles_AreRefusedAndNothingElse()
    {
        byte[] sample = Sample();
        var stream = new RandomStream(9);
        for (int round = 0; round < 400; round++)
        {
            RandomStream child = stream.Child(round);
            byte[] damaged = [.. sample.Take(round % 3 == 0 ? child.Child("length").Range(0, sample.Length - 1) : sample.Length)];
            if (damaged.Length > 0 && round % 3 != 0)
            {
                damaged[child.Child("at").Range(0, damaged.Length - 1)] ^= (byte)(1 << child.Child("bit").Range(0, 7));
            }

            try
            {
                EmblemFile file = EmblemFile.Read(damaged);
                _ = file.Records.Select(file.Decode).ToList();
            }
            catch (InvalidDataException e)
            {
                Assert.Contains("emblems", e.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Read_HugeCounts_TakeNoMemory()
    {
        byte[] directory = Pack(w => w.Write7BitEncodedInt(int.MaxValue));

        Assert.Throws<InvalidDataException>(() => EmblemFile.Read(File(directory)));
    }

    [Fact]
    public void Decode_EveryEmbeddedDrawing_HasShapes()
    {
        EmblemFile file = EmblemFile.Embedded();

        Assert.All(file.Records, r => Assert.NotEmpty(file.Decode(r).Shapes));
    }

    private static byte[] Sample()
    {
        byte[] drawing = Pack(w =>
        {
            w.Write7BitEncodedInt(1);
            w.Write7BitEncodedInt(1);
            w.Write([200, 40, 30, 255]);
            w.Write(true);
            w.Write7BitEncodedInt(1);
            w.Write7BitEncodedInt(3);

            // In 64ths of a unit from −32, each from the last, the sign in the lowest bit.
            foreach (int step in (ReadOnlySpan<int>)[6144, 2688, 2560, 2560, -5120, 0])
            {
                w.Write7BitEncodedInt((step << 1) ^ (step >> 31));
            }
        });
        byte[] directory = Pack(w =>
        {
            w.Write7BitEncodedInt(1);
            w.Write("kite");
            w.Write("sport");
            w.Write(0.5f);
            w.Write(2f);
            w.Write7BitEncodedInt(2);
            w.Write("kite");
            w.Write("dragon/dragons");
            w.Write7BitEncodedInt(drawing.Length);
        });
        return [.. File(directory), .. drawing];
    }

    private static byte[] File(byte[] directory)
    {
        using var stream = new MemoryStream();
        using var w = new BinaryWriter(stream);
        w.Write(0x424D455A);
        w.Write(directory.Length);
        w.Write(directory);
        return stream.ToArray();
    }

    private static byte[] Pack(Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            write(writer);
        }

        byte[] plain = stream.ToArray(), packed = new byte[BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        BrotliEncoder.TryCompress(plain, packed, out int length);
        return packed[..length];
    }
}
