using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

public interface ILocalConfigStore
{
    Dictionary<string, object> GetAllData();
    Dictionary<string, object> GetDataByKeyNames(List<string> keyNames);
    T GetData<T>(string keyName);
    void SetData(Dictionary<string, object> keyData);
    void SetData(string keyName, object data);
}
